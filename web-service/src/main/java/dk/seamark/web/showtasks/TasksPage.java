package dk.seamark.web.showtasks;

import dk.seamark.web.figure.WrittenDate;
import dk.seamark.web.ledger.Ledger;
import dk.seamark.web.page.Shell;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
final class TasksPage {

    private final Ledger ledger;

    TasksPage(Ledger ledger) {
        this.ledger = ledger;
    }

    @GetMapping("/{municipality}/opgaver")
    String show(
            @ModelAttribute("shell") Shell shell,
            @RequestParam(name = "aar", required = false) Optional<Integer> year,
            Model model) {
        model.addAttribute("list", new Tasks(ledger.as(shell), shell, WrittenDate.today()).of(year));
        return "tasks";
    }
}
