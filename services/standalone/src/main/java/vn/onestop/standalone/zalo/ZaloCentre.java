package vn.onestop.standalone.zalo;

import java.time.Clock;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.onestop.standalone.journal.Journal;
import vn.onestop.standalone.zalo.ZaloTemplates.Template;

/** Takes messages as Zalo does, or says with one of its numbers why not. */
final class ZaloCentre {

    static final int TAKEN = 0;
    static final int NO_SUCH_TEMPLATE = -109;
    static final int WRONG_PARAMETERS = -112;
    static final int NO_ZALO = -118;
    static final int NOT_AT_NIGHT = -133;
    static final int QUOTA_USED_UP = -144;

    private static final ZoneId HERE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final LocalTime NIGHT = LocalTime.of(22, 0);
    private static final LocalTime MORNING = LocalTime.of(7, 0);

    /** @param error 0 when it was taken */
    record Answer(int error, String messageId) {}

    private final ZaloSettings settings;
    private final ZaloTemplates templates;
    private final Journal<ZaloMessage> journal;
    private final Clock clock;

    ZaloCentre(ZaloSettings settings, ZaloTemplates templates, Clock clock) {
        this.settings = settings;
        this.templates = templates;
        this.journal = Journal.at(settings.folder().resolve("zalo.jsonl"), ZaloMessage.class);
        this.clock = clock;
    }

    /** @param phone without the plus, as Zalo wants it */
    synchronized Answer take(String phone, String templateId, Map<String, String> data, String tracking) {
        var template = templates.template(templateId);
        int error = template.isEmpty() ? NO_SUCH_TEMPLATE : refusal(phone, template.get(), data);
        if (template.isEmpty() || error != TAKEN) {
            return new Answer(error, "");
        }
        var id = UUID.randomUUID().toString().replace("-", "");
        var text = template.get().filled(data);
        journal.add(new ZaloMessage(clock.instant(), id, tracking, "+" + phone, templateId, text));
        return new Answer(TAKEN, id);
    }

    private int refusal(String phone, Template template, Map<String, String> data) {
        if (!template.takes(data)) {
            return WRONG_PARAMETERS;
        }
        if (!ZaloPhones.have(phone)) {
            return NO_ZALO;
        }
        if (template.tag() > 1 && settings.closedAtNight() && isNight()) {
            return NOT_AT_NIGHT;
        }
        return leftToday() > 0 ? TAKEN : QUOTA_USED_UP;
    }

    private boolean isNight() {
        var time = clock.instant().atZone(HERE).toLocalTime();
        return !time.isBefore(NIGHT) || time.isBefore(MORNING);
    }

    int dailyQuota() {
        return settings.dailyQuota();
    }

    long leftToday() {
        var today = clock.instant().atZone(HERE).toLocalDate();
        var sent = journal.all().stream()
                .filter(message ->
                        message.receivedAt().atZone(HERE).toLocalDate().equals(today))
                .count();
        return settings.dailyQuota() - sent;
    }

    Optional<ZaloMessage> tracked(String tracking) {
        return journal.all().stream()
                .filter(message -> message.tracking().equals(tracking))
                .findFirst();
    }

    /** Oldest first. */
    List<ZaloMessage> all() {
        return journal.all();
    }
}
