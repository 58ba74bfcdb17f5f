package vn.onestop.standalone.zalo;

import static java.util.stream.Collectors.groupingBy;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** The phones that have Zalo, to look into. */
@Controller
final class ZaloPages {

    private final ZaloCentre centre;

    ZaloPages(ZaloCentre centre) {
        this.centre = centre;
    }

    /** A phone in the list. */
    record Line(String number, ZaloMessage last, int count) {}

    @GetMapping("/zalo")
    String phones(Model model) {
        var lines = centre.all().stream().collect(groupingBy(ZaloMessage::to)).entrySet().stream()
                .map(phone -> new Line(
                        phone.getKey(),
                        phone.getValue().getLast(),
                        phone.getValue().size()))
                .sorted(Comparator.comparing((Line line) -> line.last().receivedAt())
                        .reversed())
                .toList();
        model.addAttribute("lines", lines);
        return "zalo/list";
    }

    @GetMapping("/zalo/{number}")
    String phone(@PathVariable String number, Model model) {
        model.addAttribute("number", number);
        model.addAttribute("messages", receivedBy(number));
        return "zalo/thread";
    }

    @GetMapping("/zalo.json")
    @ResponseBody
    List<ZaloMessage> json(@RequestParam(required = false) @Nullable String to) {
        return to == null ? centre.all() : receivedBy(to);
    }

    private List<ZaloMessage> receivedBy(String number) {
        return centre.all().stream()
                .filter(message -> message.to().equals(number))
                .toList();
    }
}
