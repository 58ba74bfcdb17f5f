package vn.onestop.notification.message;

import java.net.URI;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import vn.onestop.contracts.MessageEvent.MessageChannel;
import vn.onestop.contracts.MessageEvent.MessageKind;
import vn.onestop.notification.channel.MailSettings;
import vn.onestop.notification.channel.SmppSettings;
import vn.onestop.notification.channel.ZaloSettings;

/** The rules as an office has them: quiet from nine to seven, Zalo first and then SMS. */
final class TestRules {

    private static final QuietHours NIGHT = new QuietHours(LocalTime.of(21, 0), LocalTime.of(7, 0));

    private TestRules() {}

    /** @param echoes whether the SMS centre's receipts carry our reference */
    static MessageRules echoing(boolean echoes) {
        var minute = Duration.ofMinutes(1);
        var second = Duration.ofSeconds(1);
        var channels = new ChannelSettings(
                List.of(MessageChannel.ZALO, MessageChannel.SMS),
                Map.of(),
                Duration.ofMinutes(30),
                new QuietHours(LocalTime.of(22, 0), LocalTime.of(7, 0)));
        var zalo = new ZaloSettings(
                URI.create("http://zalo"),
                URI.create("http://zalo"),
                "",
                "",
                "",
                "",
                Pattern.compile(".*"),
                1,
                second,
                second,
                Map.of(MessageKind.RETURNED, 2),
                Map.of());
        return new MessageRules(
                new MessageSettings(minute, second.multipliedBy(2), minute, Duration.ofHours(24), second, NIGHT),
                channels,
                new SmppSettings(
                        "",
                        1,
                        "",
                        "",
                        "",
                        1,
                        1,
                        second,
                        second,
                        second,
                        second,
                        second,
                        echoes,
                        minute.multipliedBy(15)),
                new MailSettings("a@b", "", 1, second),
                zalo,
                new Ways(channels, zalo));
    }
}
