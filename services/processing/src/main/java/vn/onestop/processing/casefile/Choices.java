package vn.onestop.processing.casefile;

import java.util.List;
import vn.onestop.processing.route.Official;
import vn.onestop.processing.route.Role;

/** Which of the moves that the table allows an official may make where the case stands; pages offer these. */
final class Choices {

    private Choices() {}

    static List<Act> of(CaseFile file, Official by) {
        return file.status().moves().stream()
                .map(CaseStatus.Move::act)
                .distinct()
                .filter(act -> may(file, act, by))
                .toList();
    }

    private static boolean may(CaseFile file, Act act, Official by) {
        var walk = file.walk();
        var step = walk.current();
        return switch (act) {
            case OPEN, RECOMPUTE, RECEIVE_PAYMENT -> false;
            case TAKE -> step.isFor(by);
            case ASSIGN -> step.isGivenOutBy(by);
            case CONSULT -> step.isHeldBy(by);
            case ANSWER ->
                file.consultations().all().stream().anyMatch(asked -> asked.isOpen() && Consulting.answers(by, asked));
            case HAND_ON -> step.isHeldBy(by) || by.has(Role.UNIT_HEAD) && by.worksAt(step.agency());
            case COMPLETE -> step.isHeldBy(by) && !walk.isAtSigning() && !walk.isAtLast();
            case SEND_BACK -> step.isHeldBy(by) && step.ordinal() > 1;
            case REQUEST_SUPPLEMENT, REQUEST_PAYMENT -> step.isHeldBy(by);
            case CHECK_SUPPLEMENT, RECEIVE_SUPPLEMENT ->
                step.isHeldBy(by) || file.dossier().isReceivedBy(by);
            case REQUEST_WITHDRAWAL -> file.dossier().isReceivedBy(by);
            case DECLINE_WITHDRAWAL -> walk.isAnsweredBy(by, file.dossier().competentAgency());
            case STOP -> new Detours(file).mayStop(by);
            case APOLOGISE -> walk.isAnsweredFor(by, file.dossier().competentAgency());
            case DRAFT -> new Drafts(file).mayWrite(by);
            case ATTACH -> new Attachments(file).mayAttach(by);
            case EXTEND -> new Extensions(file).mayExtend(by);
            case SIGN -> step.isHeldBy(by) && walk.isAtSigning() && !walk.isAtLast();
            case ISSUE -> step.isHeldBy(by) && walk.isAtLast();
            case REISSUE -> file.dossier().isDecidedUnder(by) && file.clock().isOtherThanTold();
        };
    }
}
