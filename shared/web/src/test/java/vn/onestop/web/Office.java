package vn.onestop.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** A small service to try the edge with. */
@SpringBootApplication
class Office {

    record Person(@NotBlank String name, LocalDate born) {}

    record Filing(
            @Valid Person applicant, @Size(min = 2, max = 5) String code) {}

    static final class AlreadyDecided extends Problem {

        AlreadyDecided(String by) {
            super(ProblemType.conflict("already-decided"), Map.of("decidedBy", "leader"), by);
        }
    }

    @Controller
    static class Door {

        @GetMapping("/door")
        String door() {
            return "redirect:/api/open";
        }
    }

    @RestController
    static class Desk {

        @GetMapping("/api/me")
        Caller me(Caller caller) {
            return caller;
        }

        @GetMapping("/api/open")
        String open() {
            return "open";
        }

        @GetMapping("/api/counter")
        @PreAuthorize("hasRole('COUNTER')")
        String counter() {
            return "counter";
        }

        @PostMapping("/api/filings")
        String file(@RequestHeader("Idempotency-Key") String key, @RequestBody @Valid Filing filing) {
            return filing.code();
        }

        @GetMapping("/api/filings/{number}")
        int filing(@PathVariable int number) {
            return switch (number) {
                case 1 -> throw new AlreadyDecided("Nguyễn Văn A");
                case 2 -> throw new OptimisticLockingFailureException("row 17 of table secret");
                case 3 -> throw new IllegalStateException("password of 012345678901");
                case 4 -> throw InvalidFields.one("applicant.phone", "field.unreadable");
                default -> number;
            };
        }
    }
}
