package vn.onestop.processing.casefile;

import java.util.List;
import java.util.stream.Stream;
import vn.onestop.processing.route.Official;
import vn.onestop.processing.route.Role;

/** Which of the moves that the table allows an official may make where the case stands; pages offer these. */
final class Choices {

    private Choices() {}

    static List<Act> of(CaseFile file, Official by) {
        var whole = acts(file.status()).filter(act -> mayWithTheWhole(file, act, by));
        var atSteps = file.walk().running().stream().flatMap(step -> at(file, step, by).stream());
        var offered = Stream.concat(whole, atSteps).toList();
        return Stream.of(Act.values()).filter(offered::contains).toList();
    }

    /** What somebody may do at one of the steps that run. */
    static List<Act> at(CaseFile file, CaseStep step, Official by) {
        return Stream.of(Act.values())
                .filter(act -> mayAt(file, step, act, by) && file.moves().allows(act, step))
                .toList();
    }

    private static Stream<Act> acts(CaseStatus status) {
        return status.moves().stream().map(CaseStatus.Move::act);
    }

    private static boolean mayWithTheWhole(CaseFile file, Act act, Official by) {
        var walk = file.walk();
        var competentAgency = file.dossier().competentAgency();
        return switch (act) {
            case CHECK_SUPPLEMENT, RECEIVE_SUPPLEMENT ->
                file.clock().waits().askedAt(walk).isHeldBy(by)
                        || file.dossier().isReceivedBy(by);
            case REQUEST_WITHDRAWAL -> file.dossier().isReceivedBy(by);
            case DECLINE_WITHDRAWAL -> walk.isAnsweredBy(by, competentAgency);
            case STOP -> new Detours(file).mayStop(by);
            case APOLOGISE -> walk.isAnsweredFor(by, competentAgency);
            case DRAFT -> new Drafts(file).mayWrite(by);
            case ATTACH -> new Attachments(file).mayAttach(by);
            case EXTEND -> new Extensions(file).mayExtend(by);
            case CORRECT -> new Corrections(file).mayOrder(by);
            case REISSUE -> file.dossier().isDecidedUnder(by) && file.clock().isOtherThanTold();
            case ANSWER ->
                file.consultations().all().stream().anyMatch(asked -> asked.isOpen() && Consulting.answers(by, asked));
            case OPEN, RECOMPUTE, RECEIVE_PAYMENT, CONSULT -> false;
            case TAKE, ASSIGN, HAND_ON, COMPLETE, SEND_BACK, REQUEST_SUPPLEMENT, REQUEST_PAYMENT, SIGN, ISSUE -> false;
        };
    }

    private static boolean mayAt(CaseFile file, CaseStep step, Act act, Official by) {
        var walk = file.walk();
        return switch (act) {
            case TAKE -> step.isFor(by);
            case ASSIGN -> step.isGivenOutBy(by);
            case HAND_ON -> step.isHeldBy(by) || by.has(Role.UNIT_HEAD) && by.worksAt(step.agency());
            case COMPLETE -> step.isHeldBy(by) && !walk.isSigning(step) && !walk.isLast(step);
            case SEND_BACK -> step.isHeldBy(by) && walk.hasEarlier(step);
            case CONSULT -> step.isHeldBy(by);
            case REQUEST_SUPPLEMENT, REQUEST_PAYMENT ->
                step.isHeldBy(by) && walk.of(by).equals(step);
            case SIGN -> step.isHeldBy(by) && walk.isSigning(step) && !walk.isLast(step);
            case ISSUE -> step.isHeldBy(by) && walk.isLast(step);
            case OPEN, RECOMPUTE, RECEIVE_PAYMENT, RECEIVE_SUPPLEMENT, REQUEST_WITHDRAWAL -> false;
            case CHECK_SUPPLEMENT, ANSWER, DECLINE_WITHDRAWAL, STOP, APOLOGISE, REISSUE -> false;
            case DRAFT, ATTACH, EXTEND, CORRECT -> false;
        };
    }
}
