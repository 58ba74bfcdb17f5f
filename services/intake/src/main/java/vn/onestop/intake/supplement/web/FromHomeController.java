package vn.onestop.intake.supplement.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.onestop.intake.supplement.FromHome;
import vn.onestop.intake.supplement.FromHome.Receipt;
import vn.onestop.intake.supplement.SupplementView;
import vn.onestop.web.PersonalAnswer;

/** Papers that were asked for come from home; code and look-up secret of the receipt are the permission. */
@RestController
@RequestMapping("/api/supplements/{code}")
@Tag(name = "Supplements from home", description = "Papers that are asked for after acceptance, sent in by the citizen")
class FromHomeController {

    private static final String CODE = "H26.103.25.7-260310-0112";
    private static final String SECRET = "X-Lookup-Secret";
    private static final String EXAMPLE = "K7XM";

    private final FromHome fromHome;

    FromHomeController(FromHome fromHome) {
        this.fromHome = fromHome;
    }

    record HandInForm(
            @Schema(description = "Which of the items that are asked for, from 1", example = "[1]")
            @NotEmpty
            @Size(max = 20)
            List<@NotNull Integer> items) {}

    @GetMapping
    @Operation(summary = "What is asked for now, and how each paper of it stands")
    ResponseEntity<SupplementView> open(
            @Parameter(example = CODE) @PathVariable String code,
            @Parameter(example = EXAMPLE) @RequestHeader(name = SECRET, defaultValue = "") String secret,
            HttpServletRequest http) {
        return PersonalAnswer.ok(fromHome.open(receipt(code, secret, http)));
    }

    @PostMapping(
            path = "/items/{item}/files",
            consumes = {"application/pdf", "image/jpeg", "image/png", "application/octet-stream"})
    @Operation(
            summary = "Add the file of a paper that is asked for",
            description = "PDF, JPEG or PNG up to 20 MB, as the body. What it is, is found in the file.")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            required = true,
            content = @Content(schema = @Schema(type = "string", format = "binary")))
    ResponseEntity<SupplementView> add(
            @Parameter(example = CODE) @PathVariable String code,
            @Parameter(example = "1") @PathVariable int item,
            @Parameter(example = EXAMPLE) @RequestHeader(name = SECRET, defaultValue = "") String secret,
            HttpServletRequest http)
            throws IOException {
        return PersonalAnswer.ok(fromHome.add(receipt(code, secret, http), item, http.getInputStream()));
    }

    @PostMapping
    @Operation(summary = "Hand in papers whose files have been added")
    ResponseEntity<SupplementView> handIn(
            @Parameter(example = CODE) @PathVariable String code,
            @Parameter(example = EXAMPLE) @RequestHeader(name = SECRET, defaultValue = "") String secret,
            @Valid @RequestBody HandInForm form,
            HttpServletRequest http) {
        return PersonalAnswer.ok(fromHome.handIn(receipt(code, secret, http), form.items()));
    }

    private static Receipt receipt(String code, String secret, HttpServletRequest http) {
        return new Receipt(code, secret, http.getRemoteAddr());
    }
}
