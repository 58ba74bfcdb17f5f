package vn.onestop.intake.catalogue.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.onestop.contracts.CatalogueEvent.Extension;
import vn.onestop.contracts.CatalogueEvent.Fee;
import vn.onestop.contracts.CatalogueEvent.Level;
import vn.onestop.contracts.CatalogueEvent.Share;
import vn.onestop.contracts.CatalogueEvent.ShareUnit;
import vn.onestop.contracts.CatalogueEvent.SupplementClock;
import vn.onestop.contracts.Limit;
import vn.onestop.contracts.Text;
import vn.onestop.intake.catalogue.ProcedureDraft;
import vn.onestop.intake.catalogue.ProcedureDraft.NamedPaper;
import vn.onestop.intake.catalogue.ProcedureDraft.PlannedPhase;
import vn.onestop.intake.catalogue.ProcedureDraft.PlannedStep;

/** A version of a procedure as sent to us. */
record ProcedureForm(
        @NotNull LocalDate effectiveFrom,
        @Nullable @Size(max = 20) List<@NotBlank @Size(max = 40) String> formerCodes,
        @NotNull @Valid Words name,
        @NotNull @Valid Words field,
        @NotNull Level level,
        @NotNull @Valid LimitForm limit,
        @Nullable @Valid ExtensionForm extension,
        @Nullable SupplementClock supplementClock,
        @Nullable @Size(max = 10) Set<@NotBlank String> pausesWhile,
        @NotNull @Valid FeeForm fee,
        @NotNull @Size(max = 50) List<@NotNull @Valid PaperForm> papers,
        @NotNull @Valid Words result,
        @NotEmpty @Size(max = 10) List<@NotNull @Valid PhaseForm> phases) {

    record Words(
            @NotBlank @Size(max = 1000) String vi,
            @NotBlank @Size(max = 1000) String en) {
        Text text() {
            return new Text(vi.strip(), en.strip());
        }
    }

    record LimitForm(@NotNull Integer value, @NotNull Limit.Unit unit) {
        Limit limit() {
            return new Limit(value, unit);
        }
    }

    record ExtensionForm(
            @NotNull @Valid LimitForm limit, @NotNull @Valid Words reason) {}

    record FeeForm(
            @NotNull @PositiveOrZero Long amount,
            @NotBlank @Size(max = 100) String unit,
            @Nullable @PositiveOrZero Long onlineAmount,
            @Nullable @Size(max = 500) String note) {}

    record PaperForm(@NotNull @Valid Words name, @NotNull Boolean required) {}

    /** See {@link vn.onestop.contracts.CatalogueEvent.Phase}. */
    record PhaseForm(
            @NotNull @Valid Words name,
            @NotEmpty @Size(max = 30) List<@NotNull @Valid StepForm> steps,
            @Nullable @Size(min = 1, max = 40) String agency,
            @Nullable @Valid LimitForm limit,
            @Nullable @Size(max = 10) Set<@NotNull Integer> after) {

        PlannedPhase planned() {
            return new PlannedPhase(
                    name.text(),
                    steps.stream().map(StepForm::planned).toList(),
                    agency,
                    limit == null ? null : limit.limit(),
                    after);
        }
    }

    record StepForm(
            @NotNull @Valid Words name,
            @NotBlank String role,
            @NotNull @Valid ShareForm share) {

        PlannedStep planned() {
            return new PlannedStep(name.text(), role, new Share(share.amount(), share.unit()));
        }
    }

    record ShareForm(@NotNull BigDecimal amount, @NotNull ShareUnit unit) {}

    ProcedureDraft draft() {
        return new ProcedureDraft(
                effectiveFrom,
                formerCodes == null ? List.of() : formerCodes,
                name.text(),
                field.text(),
                level,
                limit.limit(),
                extension == null
                        ? null
                        : new Extension(
                                extension.limit().limit(), extension.reason().text()),
                supplementClock == null ? SupplementClock.PAUSE : supplementClock,
                pausesWhile == null ? Set.of() : pausesWhile,
                new Fee(fee.amount(), fee.unit(), fee.onlineAmount(), fee.note()),
                papers.stream()
                        .map(paper -> new NamedPaper(paper.name().text(), paper.required()))
                        .toList(),
                result.text(),
                phases.stream().map(PhaseForm::planned).toList());
    }
}
