package dk.seamark.web.start;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
final class StartPage {

    @GetMapping("/")
    String show() {
        return "start";
    }
}
