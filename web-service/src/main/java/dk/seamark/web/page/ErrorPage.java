package dk.seamark.web.page;

import dk.seamark.web.login.LoginFailure;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

/** What is shown in the place of a page that cannot be shown. It tells what to do, and nothing of what is inside. */
@Controller
final class ErrorPage implements ErrorController {

    @RequestMapping("/error")
    String show(HttpServletRequest request, HttpServletResponse response, Model model) {
        int status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer told ? told : 404;
        response.setStatus(status);
        model.addAttribute("status", status);
        model.addAttribute(
                "kind", LoginFailure.of(request).map(LoginFailure::code).orElseGet(() -> kind(status)));
        return "error";
    }

    private static String kind(int status) {
        return switch (status) {
            case 403 -> "forbidden";
            case 404, 405 -> "not-found";
            case 503, 504 -> "away";
            default -> status < 500 ? "request" : "failure";
        };
    }
}
