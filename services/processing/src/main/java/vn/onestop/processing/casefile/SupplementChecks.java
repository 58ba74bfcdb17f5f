package vn.onestop.processing.casefile;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import vn.onestop.contracts.CaseDetour.CheckedItem;
import vn.onestop.contracts.CaseDetour.SupplementItemsChecked;
import vn.onestop.contracts.CaseEvent;
import vn.onestop.processing.route.Official;
import vn.onestop.processing.route.Schedule;
import vn.onestop.web.InvalidFields;

/**
 * Looks at what a citizen has handed in, item by item (kiểm tra giấy tờ bổ sung). The clock stands still until the last
 * item is accepted.
 */
final class SupplementChecks {

    private final CaseFile file;

    SupplementChecks(CaseFile file) {
        this.file = file;
    }

    /** By the counter that received the dossier, or by whoever has the step that asked. */
    List<CaseEvent> check(List<ItemCheck> found, Official by, Schedule schedule, Instant now) {
        var walk = file.whileOpen();
        if (!file.dossier().isReceivedBy(by)) {
            file.clock().waits().askedAt(walk).requireHolder(by);
        }
        if (!file.status().allows(Act.CHECK_SUPPLEMENT)) {
            throw new IllegalMove(file.status(), Act.CHECK_SUPPLEMENT);
        }
        var supplement = file.clock().waits().supplements().getLast();
        requireFits(found, supplement);
        supplement.check(found, by.account(), now);
        var checked = new SupplementItemsChecked(
                file.dossierId(),
                file.progress().tell(),
                now,
                by.actor(),
                supplement.ordinal(),
                found.stream().map(item -> said(supplement, item)).toList());
        if (supplement.isAccepted()) {
            var events = new ArrayList<CaseEvent>(List.of(checked));
            events.addAll(file.receiveSupplement(by, schedule, now));
            return List.copyOf(events);
        }
        file.progress().move(Act.CHECK_SUPPLEMENT);
        return List.of(checked);
    }

    private static CheckedItem said(Supplement supplement, ItemCheck item) {
        var paper = supplement.items().get(item.item() - 1).paper();
        return new CheckedItem(paper, item.accepted(), item.remark());
    }

    private static void requireFits(List<ItemCheck> found, Supplement supplement) {
        var wrong = InvalidFields.collect();
        var seen = new HashSet<Integer>();
        for (int i = 0; i < found.size(); i++) {
            var item = found.get(i);
            if (item.item() < 1 || item.item() > supplement.items().size()) {
                wrong.add("items[" + i + "].item", "casefile.supplement.no-such-item", item.item());
            }
            if (!seen.add(item.item())) {
                wrong.add("items[" + i + "].item", "casefile.supplement.item-twice", item.item());
            }
            if (item.accepted() != (item.remark() == null)) {
                wrong.add("items[" + i + "].remark", "casefile.supplement.remark");
            }
        }
        wrong.throwIfAny();
    }
}
