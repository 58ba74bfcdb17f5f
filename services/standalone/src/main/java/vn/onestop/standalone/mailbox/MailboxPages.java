package vn.onestop.standalone.mailbox;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.server.ResponseStatusException;

/** The mailbox to look into. */
@Controller
@Profile("!smsc")
final class MailboxPages {

    private final Mailbox mailbox;

    MailboxPages(Mailbox mailbox) {
        this.mailbox = mailbox;
    }

    @GetMapping("/mailbox")
    String mails(@RequestParam(required = false) @Nullable String to, Model model) {
        model.addAttribute("mails", receivedBy(to).reversed());
        model.addAttribute("to", to);
        return "mailbox/list";
    }

    @GetMapping("/mailbox/{id}")
    String mail(@PathVariable int id, Model model) {
        model.addAttribute("mail", find(id));
        return "mailbox/mail";
    }

    /** Shown in a frame that may run no script. */
    @GetMapping("/mailbox/{id}/html")
    ResponseEntity<String> html(@PathVariable int id) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/html;charset=UTF-8"))
                .header(
                        "Content-Security-Policy",
                        "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:")
                .body(find(id).html());
    }

    @GetMapping("/mailbox.json")
    @ResponseBody
    List<Mail> json(@RequestParam(required = false) @Nullable String to) {
        return receivedBy(to);
    }

    private List<Mail> receivedBy(@Nullable String to) {
        return to == null
                ? mailbox.all()
                : mailbox.all().stream()
                        .filter(mail -> mail.to().equalsIgnoreCase(to))
                        .toList();
    }

    private Mail find(int id) {
        return mailbox.all().stream()
                .filter(mail -> mail.id() == id)
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
