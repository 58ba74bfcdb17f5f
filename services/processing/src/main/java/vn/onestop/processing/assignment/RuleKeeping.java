package vn.onestop.processing.assignment;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.onestop.processing.route.Official;

/** Heads and leaders keep the rules of their own agency; who changed what is kept with every change. */
@Service
@Transactional
public class RuleKeeping {

    /** Changes on one page. */
    static final int PAGE = 50;

    private final Rules rules;
    private final RuleCheck check;
    private final Clock clock;

    RuleKeeping(Rules rules, RuleCheck check, Clock clock) {
        this.rules = rules;
        this.check = check;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<Rule> of(Official official) {
        return rules.of(official.agency());
    }

    /** What was changed, the newest first. */
    @Transactional(readOnly = true)
    public List<RuleChange> changes(Official official, int page) {
        return rules.changes(official.agency(), PAGE, (long) page * PAGE);
    }

    /**
     * Sets a rule; set again as it is, nothing changes.
     *
     * @param seen the version that was seen, 0 for a new rule
     */
    public Rule put(UUID id, int seen, RuleWish wish, Official by) {
        var before = rules.lock(id).orElse(null);
        requireOwn(id, before, by);
        if (before != null && before.says().equals(wish)) {
            return before;
        }
        requireSeen(id, before, seen);
        check.of(wish, by.agency());
        var after = new Rule(id, rules.lastVersion(id) + 1, by.agency(), wish, by.account(), clock.instant());
        if (before != null) {
            rules.delete(id);
        }
        if (!rules.insert(after)) {
            throw new SecondRule();
        }
        note(by, before, after, after.version(), after.setAt());
        return after;
    }

    public void remove(UUID id, Official by) {
        var before = rules.lock(id).orElseThrow(() -> new NoSuchRule(id));
        requireOwn(id, before, by);
        rules.delete(id);
        note(by, before, null, before.version() + 1, clock.instant());
    }

    private void note(Official by, @Nullable Rule before, @Nullable Rule after, int version, Instant now) {
        var rule = before == null ? after : before;
        if (rule == null) {
            return;
        }
        rules.append(
                by.agency(),
                new RuleChange(
                        rule.id(),
                        version,
                        now,
                        by.account(),
                        by.origin(),
                        before == null ? null : before.says(),
                        after == null ? null : after.says()));
    }

    /** The rules of other agencies are none of an official's business. */
    private static void requireOwn(UUID id, @Nullable Rule rule, Official by) {
        if (rule != null && !by.worksAt(rule.agency())) {
            throw new NoSuchRule(id);
        }
    }

    private static void requireSeen(UUID id, @Nullable Rule rule, int seen) {
        if (rule == null && seen != 0) {
            throw new NoSuchRule(id);
        }
        if (rule != null && rule.version() != seen) {
            throw new RuleMovedOn(rule);
        }
    }
}
