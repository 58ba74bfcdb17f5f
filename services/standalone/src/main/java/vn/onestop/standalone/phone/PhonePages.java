package vn.onestop.standalone.phone;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** The phones to look into. */
@Controller
final class PhonePages {

    private final Threads<Sms> threads;

    PhonePages(Phones phones) {
        this.threads = new Threads<>("phone", phones::all);
    }

    @GetMapping("/phone")
    String phones(Model model) {
        return threads.list(model);
    }

    @GetMapping("/phone/{number}")
    String phone(@PathVariable String number, Model model) {
        return threads.thread(number, model);
    }

    @GetMapping("/phone.json")
    @ResponseBody
    List<Sms> json(@RequestParam(required = false) @Nullable String to) {
        return threads.of(to);
    }
}
