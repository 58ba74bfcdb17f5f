package vn.onestop.notification.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.onestop.notification.channel.TestSmsCentre.Manner;

class SmsCentreTest {

    private static final String PHONE = "+84912345678";

    private final List<SmsReceipt> receipts = new CopyOnWriteArrayList<>();
    private final TestSmsCentre provider = new TestSmsCentre();
    private volatile boolean databaseAnswers = true;
    private final SmsCentre centre = new SmsCentre(settings(provider.port()), this::keep, Clock.systemUTC());

    private void keep(SmsReceipt receipt) {
        if (!databaseAnswers) {
            throw new IllegalStateException("the database is away");
        }
        receipts.add(receipt);
    }

    @AfterEach
    void sayGoodbye() {
        centre.stop();
        provider.close();
    }

    @Test
    void aTextArrivesAsItWasWrittenAndTheReceiptNamesIt() {
        bound();

        var outcome = submit("Ho so H26 [moi] gia 10€", 4711);

        assertThat(provider.taken()).singleElement().satisfies(sms -> {
            assertThat(sms.text()).isEqualTo("Ho so H26 [moi] gia 10€");
            assertThat(sms.to()).isEqualTo("84912345678");
            assertThat(sms.from()).isEqualTo("TTPVHCC");
            assertThat(sms.coding()).isZero();
            assertThat(sms.reference()).isEqualTo(4711);
            assertThat(outcome).isEqualTo(new Outcome.Taken(sms.id()));
        });
        await().untilAsserted(() -> assertThat(receipts)
                .containsExactly(
                        new SmsReceipt(provider.taken().getFirst().id(), 4711, PHONE, SmsReceipt.State.DELIVERED)));
    }

    @Test
    void aLongTextWithAccentsArrivesInJoinedSegments() {
        bound();
        var text = SmsText.of("Hồ sơ của ông bà đã được tiếp nhận. ".repeat(5));

        IntStream.rangeClosed(1, text.segments().size()).forEach(i -> centre.submit(PHONE, text, i, 100 + i, 0x1FF));

        assertThat(provider.taken()).hasSize(3).allSatisfy(sms -> {
            assertThat(sms.coding()).isEqualTo((byte) 8);
            assertThat(sms.esmClass()).isEqualTo((byte) 0x40);
            assertThat(sms.payload()).startsWith(5, 0, 3, 0xFF, 3);
        });
        assertThat(provider.taken().stream().map(TestSmsCentre.Sms::text).reduce("", String::concat))
                .isEqualTo("Hồ sơ của ông bà đã được tiếp nhận. ".repeat(5));
    }

    @Test
    void aReceiptInWordsAloneIsUnderstood() {
        provider.echoReference(false);
        bound();

        submit("xin chao", 1);

        await().untilAsserted(() -> assertThat(receipts)
                .containsExactly(
                        new SmsReceipt(provider.taken().getFirst().id(), null, PHONE, SmsReceipt.State.DELIVERED)));
    }

    @Test
    void aReceiptOnTheWaySaysThatTheCentreHasTheMessage() {
        provider.holdReceipts();
        bound();
        submit("xin chao", 1);

        provider.deliver(provider.taken().getFirst(), "ENROUTE", 1);

        assertThat(receipts).extracting(SmsReceipt::state).containsExactly(SmsReceipt.State.ON_ITS_WAY);
    }

    @Test
    void aReceiptThatCouldNotBeKeptIsHandedBack() {
        provider.holdReceipts();
        bound();
        submit("xin chao", 1);
        databaseAnswers = false;

        boolean firstTime = provider.deliver(provider.taken().getFirst(), "DELIVRD", 2);
        databaseAnswers = true;
        boolean secondTime = provider.deliver(provider.taken().getFirst(), "DELIVRD", 2);

        assertThat(firstTime).isFalse();
        assertThat(secondTime).isTrue();
        assertThat(receipts).hasSize(1);
    }

    @Test
    void busyMeansLaterAndAWrongNumberMeansNever() {
        bound();
        provider.next(Manner.THROTTLE, Manner.REFUSE_NUMBER);

        assertThat(submit("mot", 1)).isInstanceOf(Outcome.NotNow.class);
        assertThat(submit("hai", 2)).isInstanceOf(Outcome.Never.class);
    }

    @Test
    void silenceLeavesADoubt() {
        bound();
        provider.next(Manner.TAKE_AND_STAY_SILENT);

        assertThat(submit("mot", 1)).isInstanceOf(Outcome.Unclear.class);
        assertThat(provider.taken()).hasSize(1);
    }

    @Test
    void aBrokenSessionLeavesADoubtAndIsBoundAgain() {
        bound();
        provider.next(Manner.TAKE_AND_HANG_UP);

        assertThat(submit("mot", 1)).isInstanceOf(Outcome.Unclear.class);
        await().atMost(Duration.ofSeconds(10)).until(() -> submit("hai", 2) instanceof Outcome.Taken);
    }

    @Test
    void withoutASessionNothingIsSentAndThatIsCertain() {
        assertThat(submit("mot", 1)).isInstanceOf(Outcome.NotNow.class);
        assertThat(centre.readySince()).isEmpty();
    }

    @Test
    void manySubmitsWaitForTheirAnswersTogether() throws Exception {
        provider.answerAfter(50);
        bound();
        long start = System.nanoTime();

        try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            var outcomes = IntStream.range(0, 200)
                    .mapToObj(i -> callers.submit(() -> submit("so " + i, i)))
                    .toList();
            for (Future<Outcome> outcome : outcomes) {
                assertThat(outcome.get()).isInstanceOf(Outcome.Taken.class);
            }
        }

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofMillis(200 * 50 / 2));
        assertThat(provider.taken()).hasSize(200);
    }

    @Test
    void aValidityPeriodIsWrittenAsTheStandardSays() {
        assertThat(SmsCentre.relative(
                        Duration.ofDays(2).plusHours(3).plusMinutes(4).plusSeconds(5)))
                .isEqualTo("000002030405000R");
    }

    private void bound() {
        centre.start();
        await().until(() -> centre.readySince().isPresent());
    }

    private Outcome submit(String text, int reference) {
        return centre.submit(PHONE, SmsText.of(text), 1, reference, reference);
    }

    private static SmppSettings settings(int port) {
        var pause = Duration.ofMillis(50);
        return new SmppSettings(
                "localhost",
                port,
                "onestop",
                TestSmsCentre.PASSWORD,
                "TTPVHCC",
                50,
                24,
                Duration.ofSeconds(1),
                Duration.ofSeconds(5),
                pause,
                pause,
                Duration.ofDays(2),
                true,
                Duration.ofSeconds(1));
    }
}
