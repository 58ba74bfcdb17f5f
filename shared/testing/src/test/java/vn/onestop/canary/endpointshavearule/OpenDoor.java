package vn.onestop.canary.endpointshavearule;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Wrong on purpose: nobody said who may come in. */
@RestController
class OpenDoor {

    @GetMapping("/api/open-door")
    String enter() {
        return "anyone";
    }
}
