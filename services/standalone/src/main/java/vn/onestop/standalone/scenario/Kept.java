package vn.onestop.standalone.scenario;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import vn.onestop.contracts.MessageEvent.MessageKind;
import vn.onestop.standalone.scenario.Course.State;

/** One kind of paper that there is of a dossier. */
record Kept(String code, Kind kind) {

    /** What becomes paper, or was. */
    enum Kind {
        FILE("files of papers, examined and kept"),
        REUSED("files used again for the same person"),
        RECEIPT("receipts (form 01)"),
        REQUEST("requests for papers (form 02)"),
        REFUSAL("refusals (form 03)"),
        APOLOGY("apologies (form 04)"),
        STOP("stop notices (form 05)"),
        MONEY("receipts for money"),
        OPINION("opinions of other agencies"),
        RESULT("documents of results, as files"),
        MENDED("results that another dossier mends"),
        MENDS("dossiers that mend a result");

        private final String meaning;

        Kind(String meaning) {
            this.meaning = meaning;
        }

        String meaning() {
            return meaning;
        }
    }

    static Set<Kept> expectedOf(Course course) {
        var kinds = EnumSet.noneOf(Kind.class);
        kinds.addAll(course.files());
        switch (course.state()) {
            case BROUGHT, FILED, CLOSED -> {}
            case REFUSED -> kinds.add(Kind.REFUSAL);
            case ACCEPTED, IN_WORK, WAITING_FOR_CITIZEN, GRANTED, DECLINED, STOPPED -> kinds.add(Kind.RECEIPT);
        }
        if (course.state() == State.STOPPED) {
            kinds.add(Kind.STOP);
        }
        if (course.wasTold(MessageKind.SUPPLEMENT_REQUESTED)) {
            kinds.add(Kind.REQUEST);
        }
        if (course.wasTold(MessageKind.APOLOGY)) {
            kinds.add(Kind.APOLOGY);
        }
        if (course.wasTold(MessageKind.PAYMENT_RECEIVED)) {
            kinds.add(Kind.MONEY);
        }
        return kinds.stream().map(kind -> new Kept(course.code(), kind)).collect(Collectors.toSet());
    }

    String said() {
        return code + " " + kind.meaning();
    }
}
