package vn.onestop.notification.message;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.onestop.contracts.Contact.Language;
import vn.onestop.contracts.MessageEvent.MessageChannel;
import vn.onestop.contracts.MessageEvent.MessageKind;
import vn.onestop.notification.channel.ZaloSettings;
import vn.onestop.notification.privacy.Vault;
import vn.onestop.notification.template.Accents;
import vn.onestop.notification.template.Placeholder;
import vn.onestop.notification.template.Template;
import vn.onestop.notification.template.Templates;
import vn.onestop.notification.template.ZaloParameters;

/** What a message says: the values that fill its template, kept encrypted, and the text they make. */
@Component
class Contents {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<Map<Placeholder, String>> VALUES = new TypeReference<>() {};

    private final Templates templates;
    private final Vault vault;
    private final ZaloSettings zalo;

    Contents(Templates templates, Vault vault, ZaloSettings zalo) {
        this.templates = templates;
        this.vault = vault;
        this.zalo = zalo;
    }

    byte[] lock(UUID messageId, Map<Placeholder, String> values) {
        return vault.lock(JSON.writeValueAsString(values), row(messageId));
    }

    Map<Placeholder, String> unlock(UUID messageId, byte[] content) {
        return JSON.readValue(vault.unlock(content, row(messageId)), VALUES);
    }

    String sms(long templateId, Map<Placeholder, String> values, boolean accents) {
        var text = templates.version(templateId).fill(values).text();
        return accents ? text : Accents.remove(text);
    }

    Template.Filled mail(long templateId, Map<Placeholder, String> values) {
        return templates.version(templateId).fill(values);
    }

    /** What Zalo calls the template; empty when none is registered. */
    Optional<String> zaloTemplate(long templateId) {
        var template = templates.version(templateId);
        return zalo.template(template.kind(), template.language());
    }

    /** Empty when they do not fit. */
    Optional<Map<String, String>> zaloParameters(long templateId, Map<Placeholder, String> values) {
        return ZaloParameters.of(templates.version(templateId), values);
    }

    Template current(MessageKind kind, MessageChannel channel, Language language) {
        return templates.current(kind, channel, language);
    }

    Template version(long templateId) {
        return templates.version(templateId);
    }

    private static String row(UUID messageId) {
        return "content/" + messageId;
    }
}
