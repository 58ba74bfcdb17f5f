package vn.onestop.standalone.zalo;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import vn.onestop.standalone.phone.Threads;

/** The phones that have Zalo, to look into. */
@Controller
final class ZaloPages {

    private final Threads<ZaloMessage> threads;

    ZaloPages(ZaloCentre centre) {
        this.threads = new Threads<>("zalo", centre::all);
    }

    @GetMapping("/zalo")
    String phones(Model model) {
        return threads.list(model);
    }

    @GetMapping("/zalo/{number}")
    String phone(@PathVariable String number, Model model) {
        return threads.thread(number, model);
    }

    @GetMapping("/zalo.json")
    @ResponseBody
    List<ZaloMessage> json(@RequestParam(required = false) @Nullable String to) {
        return threads.of(to);
    }
}
