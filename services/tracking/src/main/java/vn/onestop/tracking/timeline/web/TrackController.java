package vn.onestop.tracking.timeline.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.onestop.tracking.timeline.DossierCode;
import vn.onestop.tracking.timeline.Lookup;
import vn.onestop.tracking.timeline.Secret;
import vn.onestop.web.InvalidFields;
import vn.onestop.web.PersonalAnswer;

/** The look-up for programs: the receipt is the permission, so nobody has to sign in. */
@RestController
@RequestMapping("/api/track")
class TrackController {

    private final Lookup lookup;
    private final Telling telling;

    TrackController(Lookup lookup, Telling telling) {
        this.lookup = lookup;
        this.telling = telling;
    }

    /** What stands on the receipt. Shows nothing in logs. */
    record Receipt(
            @NotBlank @Size(max = 60) String code,
            @NotBlank @Size(max = 20) String secret) {
        @Override
        public String toString() {
            return "Receipt[hidden]";
        }
    }

    /** The same for every code, whether there is such a dossier or not. */
    record SecretNeeded(String code, String needed, String text) {}

    @PostMapping
    ResponseEntity<Tracked> track(@RequestBody @Valid Receipt receipt, Locale locale, HttpServletRequest request) {
        var code =
                DossierCode.typed(receipt.code()).orElseThrow(() -> InvalidFields.one("code", "timeline.code.invalid"));
        var secret = Secret.typed(receipt.secret())
                .orElseThrow(() -> InvalidFields.one("secret", "timeline.secret.invalid"));
        return switch (lookup.find(code, secret, request.getRemoteAddr())) {
            case Lookup.Found(var timeline) -> PersonalAnswer.ok(telling.tell(timeline, locale));
            case Lookup.NotFound() -> throw new LookupFailed();
            case Lookup.TooManyTries(var pause) -> throw new TooManyTries(pause);
        };
    }

    @GetMapping("/{code}")
    SecretNeeded withoutSecret(@PathVariable String code, Locale locale) {
        return new SecretNeeded(code, "secret", telling.words(locale).say("secret.needed"));
    }
}
