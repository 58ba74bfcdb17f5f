package vn.onestop.intake.paper.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.onestop.intake.look.Onlooker;
import vn.onestop.intake.paper.Digitisation;
import vn.onestop.intake.paper.FileView;
import vn.onestop.intake.paper.PaperView;
import vn.onestop.intake.paper.Papers;
import vn.onestop.intake.paper.ReusableFile;
import vn.onestop.intake.paper.Reuse;
import vn.onestop.intake.registration.Answers.Answer;
import vn.onestop.intake.registration.Official;
import vn.onestop.web.Caller;
import vn.onestop.web.PersonalAnswer;

/** The papers of a dossier as files: added by the counter that took it, seen by those who decide it and auditors too. */
@RestController
@RequestMapping("/api/dossiers/{code}/papers")
@PreAuthorize("hasRole('COUNTER')")
@Tag(name = "Papers", description = "The papers of a dossier, and their files")
class PaperController {

    private static final String CODE = "H26.103.25.7-260310-0112";
    private static final String BINARY = "binary";
    private static final String MAY_LOOK =
            "hasAnyRole('COUNTER', 'SPECIALIST', 'UNIT_HEAD', 'LEADER', 'CLERK', 'AUDITOR')";

    private final Papers papers;
    private final Digitisation digitisation;
    private final Reuse reuse;

    PaperController(Papers papers, Digitisation digitisation, Reuse reuse) {
        this.papers = papers;
        this.digitisation = digitisation;
        this.reuse = reuse;
    }

    @GetMapping
    @PreAuthorize(MAY_LOOK)
    @Operation(summary = "What the procedure asks for, what was handed in of it, and its files")
    ResponseEntity<List<PaperView>> papers(
            @Parameter(example = CODE) @PathVariable String code, Caller caller, HttpServletRequest request) {
        return PersonalAnswer.ok(papers.of(code, onlooker(caller, request)));
    }

    @PostMapping(
            path = "/{ordinal}/files",
            consumes = {"application/pdf", "image/jpeg", "image/png", "application/octet-stream"})
    @Operation(
            summary = "Add the file of a paper",
            description =
                    "PDF, JPEG or PNG up to 20 MB, as the body. What it is, is found in the file, whatever was said. It"
                            + " supersedes the file there was; the very same file again is answered as the first time,"
                            + " and nothing happens.")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            required = true,
            content = @Content(schema = @Schema(type = "string", format = BINARY)))
    @ApiResponse(responseCode = "201", description = "Kept")
    ResponseEntity<FileView> add(
            @Parameter(example = CODE) @PathVariable String code,
            @Parameter(description = "Which of the procedure's papers it is", example = "1") @PathVariable int ordinal,
            Caller caller,
            HttpServletRequest request)
            throws IOException {
        var answer = digitisation.add(code, ordinal, request.getInputStream(), official(caller, request));
        return created(code, answer);
    }

    @GetMapping("/files/{fileId}")
    @PreAuthorize(MAY_LOOK)
    @Operation(
            summary = "The file itself",
            description = "Who looks, when, and at which file is written down before anything is sent.")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(type = "string", format = BINARY)))
    ResponseEntity<InputStreamResource> file(
            @Parameter(example = CODE) @PathVariable String code,
            @PathVariable UUID fileId,
            Caller caller,
            HttpServletRequest request) {
        var open = papers.open(code, fileId, onlooker(caller, request));
        var file = open.file();
        var type = MediaType.parseMediaType(file.type().mediaType());
        return PersonalAnswer.file(type, open.name(), file.size(), open.content());
    }

    @GetMapping("/reusable")
    @PreAuthorize("hasAnyRole('COUNTER', 'AUDITOR')")
    @Operation(
            summary = "Files of earlier dossiers of the same person, which need not be asked for again",
            description = "The person is known by the number of the owner, or of the filer where there is no owner.")
    ResponseEntity<List<ReusableFile>> reusable(
            @Parameter(example = CODE) @PathVariable String code, Caller caller, HttpServletRequest request) {
        return PersonalAnswer.ok(reuse.candidates(code, onlooker(caller, request)));
    }

    @PostMapping("/{ordinal}/reuse")
    @Operation(summary = "Take a file of an earlier dossier of the same person as the file of a paper")
    @ApiResponse(responseCode = "201", description = "It is this paper's file too")
    ResponseEntity<FileView> reuse(
            @Parameter(example = CODE) @PathVariable String code,
            @Parameter(example = "1") @PathVariable int ordinal,
            @Valid @RequestBody ReuseForm form,
            Caller caller,
            HttpServletRequest request) {
        return created(code, reuse.take(code, ordinal, form.fileId(), official(caller, request)));
    }

    private static Onlooker onlooker(Caller caller, HttpServletRequest request) {
        return Onlooker.of(caller, request.getRemoteAddr());
    }

    private static Official official(Caller caller, HttpServletRequest request) {
        return Official.of(caller, request.getRemoteAddr());
    }

    private static ResponseEntity<FileView> created(String code, Answer<FileView> answer) {
        return PersonalAnswer.created(
                "/api/dossiers/" + code + "/papers/files/" + answer.content().id(),
                answer.content(),
                answer.repeated());
    }
}
