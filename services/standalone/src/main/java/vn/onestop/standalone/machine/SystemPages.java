package vn.onestop.standalone.machine;

import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Answers the commands that ask the running system. */
@RestController
@Profile("!smsc")
final class SystemPages {

    static final String CONTROL = "Onestop-Control";

    private final Machine machine;

    SystemPages(Machine machine) {
        this.machine = machine;
    }

    @GetMapping("/system.json")
    List<Part> parts() {
        return machine.parts();
    }

    @PostMapping("/system/{name}/restart")
    void restart(@PathVariable String name, @RequestHeader(CONTROL) String control) {
        if (!machine.isControlledBy(control)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        try {
            machine.restart(name);
        } catch (IllegalArgumentException e) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, e.getMessage(), e);
        }
    }
}
