package vn.onestop.canary.formsarechecked;

import jakarta.annotation.security.RolesAllowed;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Wrong on purpose: takes a form without looking at it. */
@RestController
class Unread {

    record Form(String name) {}

    @PostMapping("/api/unread")
    @RolesAllowed("COUNTER")
    String take(@RequestBody Form form) {
        return form.name();
    }
}
