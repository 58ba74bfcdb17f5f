package vn.onestop.notification.message;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What was sent about a dossier, for those who work on it. */
@RestController
@RequestMapping("/api/messages")
class MessagesApi {

    private final Trails trails;

    MessagesApi(Trails trails) {
        this.trails = trails;
    }

    @Operation(summary = "What was sent about a dossier, by which channel, and whether it arrived")
    @GetMapping
    @PreAuthorize("hasAnyRole('COUNTER', 'SPECIALIST', 'UNIT_HEAD', 'LEADER', 'CLERK', 'SUPPORT', 'AUDITOR')")
    List<Trails.Trail> ofDossier(@RequestParam("dossier") String code) {
        return trails.ofDossier(code);
    }
}
