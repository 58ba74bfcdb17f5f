package vn.onestop.standalone.issuer;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Where people sign in; shows the accounts of the demo. */
@Controller
@Profile("!smsc")
final class LoginPage {

    private final IssuerSettings settings;

    LoginPage(IssuerSettings settings) {
        this.settings = settings;
    }

    @GetMapping("/login")
    String login(Model model) {
        model.addAttribute("accounts", Account.ALL);
        model.addAttribute("password", Account.PASSWORD);
        return "issuer/login";
    }

    /** Who signs in without coming from the gateway is sent there. */
    @GetMapping("/")
    String home() {
        return "redirect:" + settings.gateway();
    }
}
