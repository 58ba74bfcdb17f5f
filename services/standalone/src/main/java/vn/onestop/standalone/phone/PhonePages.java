package vn.onestop.standalone.phone;

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

/** The phones to look into. */
@Controller
final class PhonePages {

    private final Phones phones;

    PhonePages(Phones phones) {
        this.phones = phones;
    }

    /** A phone in the list. */
    record Line(String number, Sms last, int count) {}

    @GetMapping("/phone")
    String phones(Model model) {
        var lines = phones.all().stream().collect(groupingBy(Sms::to)).entrySet().stream()
                .map(phone -> new Line(
                        phone.getKey(),
                        phone.getValue().getLast(),
                        phone.getValue().size()))
                .sorted(Comparator.comparing((Line line) -> line.last().receivedAt())
                        .reversed())
                .toList();
        model.addAttribute("lines", lines);
        return "phone/list";
    }

    @GetMapping("/phone/{number}")
    String phone(@PathVariable String number, Model model) {
        model.addAttribute("number", number);
        model.addAttribute("messages", receivedBy(number));
        return "phone/thread";
    }

    @GetMapping("/phone.json")
    @ResponseBody
    List<Sms> json(@RequestParam(required = false) @Nullable String to) {
        return to == null ? phones.all() : receivedBy(to);
    }

    private List<Sms> receivedBy(String number) {
        return phones.all().stream().filter(sms -> sms.to().equals(number)).toList();
    }
}
