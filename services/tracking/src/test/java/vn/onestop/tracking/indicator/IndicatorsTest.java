package vn.onestop.tracking.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.onestop.tracking.timeline.ADossier.WARD;
import static vn.onestop.tracking.timeline.ADossier.at;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.json.JsonMapper;
import vn.onestop.contracts.AboutDossier;
import vn.onestop.testing.issuer.TestIssuer;
import vn.onestop.tracking.indicator.OnTime.Rate;
import vn.onestop.tracking.projection.Projecting;
import vn.onestop.tracking.timeline.Aside;
import vn.onestop.tracking.timeline.TrackingTest;

/** The national figures, worked out from what the services say (AS-22). */
class IndicatorsTest extends TrackingTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final YearMonth MARCH = YearMonth.of(2026, 3);

    private static final List<March> DOSSIERS =
            IntStream.rangeClosed(1, 11).mapToObj(March::number).toList();

    @Autowired
    private Indicators indicators;

    @Autowired
    private Projecting projecting;

    @LocalServerPort
    private int port;

    @BeforeEach
    void nothingIsCountedAndMarchHasEnded() {
        List.of("register_entry", "indicator_case", "dossier", "fact")
                .forEach(table -> jdbc.sql("delete from " + table).update());
        clock.set(at("2026-04-01T08:00"));
    }

    @Test
    void as22IsCountedAsTheDecisionSays() {
        heard(as22());

        var march = indicators.of(WARD, MARCH);

        assertThat(march.complete()).isTrue();
        assertThat(march.onTime()).isEqualTo(new OnTime(9, new Rate(6, 66.67), new Rate(5, 55.56), 2, 3, 1, Map.of()));
    }

    @Test
    void itIsTheSameInWhateverOrderTheFactsComeAndAfterItWasEmptied() {
        var facts = new ArrayList<>(as22());
        for (var seed : List.of(1, 2, 3, 4)) {
            nothingIsCountedAndMarchHasEnded();
            Collections.shuffle(facts, new Random(seed));
            heard(facts);
            assertThat(indicators.of(WARD, MARCH).onTime().national()).isEqualTo(new Rate(6, 66.67));
        }
        jdbc.sql("delete from indicator_case").update();
        assertThat(indicators.of(WARD, MARCH).onTime().accepted()).isZero();

        projecting.catchUp();

        assertThat(indicators.of(WARD, MARCH).onTime().national()).isEqualTo(new Rate(6, 66.67));
    }

    @Test
    void aMonthIsCountedAsItEndedWhateverHappenedSince() {
        heard(as22());
        var d8 = as22Number(8);
        heard(List.of(d8.decided("2026-04-01T07:45", "2026-03-23T17:00")));
        clock.set(at("2026-05-04T08:00"));

        assertThat(indicators.of(WARD, MARCH).onTime().national()).isEqualTo(new Rate(6, 66.67));
        assertThat(indicators.of(WARD, YearMonth.of(2026, 2)).onTime().accepted())
                .isZero();
        assertThat(indicators.of(WARD, YearMonth.of(2026, 4)).onTime().accepted())
                .isEqualTo(4);
    }

    @Test
    void theTimeOfPapersThatCameIsTakenOffOnceAndTheRawFigureKeepsTheFirstPromise() {
        var one = March.number(20);

        heard(List.of(
                one.accepted("2026-03-02T08:00", "2026-03-16T17:00"),
                one.papersAsked(1, "2026-03-05T10:00"),
                one.papersReceived(1, "2026-03-11T14:00"),
                one.moved("2026-03-11T14:00", "2026-03-16T17:00", "2026-03-20T17:00"),
                one.decided("2026-03-20T16:00", "2026-03-20T17:00")));

        assertThat(indicators.of(WARD, MARCH).onTime())
                .isEqualTo(new OnTime(1, new Rate(1, 100.0), new Rate(0, 0.0), 0, 0, 0, Map.of()));
    }

    @Test
    void whereNothingIsCountedThereIsNoRate() {
        assertThat(indicators.of("H26.99", MARCH).onTime())
                .isEqualTo(new OnTime(0, new Rate(0, null), new Rate(0, null), 0, 0, 0, Map.of()));
    }

    @Test
    void aMonthThatLastsIsCountedAsItStandsAndSaysSo() {
        heard(as22());
        clock.set(at("2026-03-20T08:00"));

        var march = indicators.of(WARD, MARCH);

        assertThat(march.complete()).isFalse();
        assertThat(march.onTime().accepted()).isEqualTo(8);
    }

    @Test
    void leadersReadTheirOwnFiguresAndWhoeverAuditsThoseOfAll() {
        heard(as22());

        var figures = JSON.readTree(ask("/api/indicators?month=2026-03", WARD, "LEADER", 200));

        assertThat(figures.get("complete").asBoolean()).isTrue();
        assertThat(figures.at("/onTime/accepted").asInt()).isEqualTo(9);
        assertThat(figures.at("/onTime/national/onTime").asInt()).isEqualTo(6);
        assertThat(figures.at("/onTime/national/percent").asDouble()).isEqualTo(66.67);
        assertThat(figures.at("/onTime/raw/percent").asDouble()).isEqualTo(55.56);
        ask("/api/indicators?month=2026-03", WARD, "COUNTER", 403);
        ask("/api/indicators?agency=" + WARD, "H26.7", "LEADER", 403);
        ask("/api/indicators?agency=" + WARD, "H26", "AUDITOR", 200);
        assertThat(ask("/api/indicators?month=2026-05", WARD, "LEADER", 422)).contains("Tháng này chưa bắt đầu.");
    }

    private static March as22Number(int number) {
        return DOSSIERS.get(number - 1);
    }

    private static List<AboutDossier> as22() {
        var d1 = as22Number(1);
        var d2 = as22Number(2);
        var d3 = as22Number(3);
        var d4 = as22Number(4);
        var d5 = as22Number(5);
        var d6 = as22Number(6);
        var d10 = as22Number(10);
        var filed = Aside.filed(as22Number(9).dossier());
        return List.of(
                d1.accepted("2026-03-02T09:00", "2026-03-05T17:00"),
                d1.decided("2026-03-04T10:00", "2026-03-05T17:00"),
                d2.accepted("2026-03-02T09:00", "2026-03-05T17:00"),
                d2.decided("2026-03-05T16:59", "2026-03-05T17:00"),
                d3.accepted("2026-03-02T09:00", "2026-03-05T17:00"),
                d3.decided("2026-03-06T08:00", "2026-03-05T17:00"),
                d4.accepted("2026-03-09T09:00", "2026-03-16T17:00"),
                d4.decided("2026-03-13T10:00", "2026-03-16T17:00"),
                d4.returned("2026-03-20T10:00"),
                d5.accepted("2026-03-09T09:00", "2026-03-16T17:00"),
                d5.papersAsked(1, "2026-03-11T09:00"),
                d6.accepted("2026-03-09T09:00", "2026-03-16T17:00"),
                d6.papersAsked(1, "2026-03-11T09:00"),
                d6.papersAsked(2, "2026-03-12T09:00"),
                as22Number(7).accepted("2026-03-25T09:00", "2026-04-08T17:00"),
                as22Number(8).accepted("2026-03-16T09:00", "2026-03-23T17:00"),
                filed,
                d10.accepted("2026-03-16T09:00", "2026-03-23T17:00"),
                d10.stopped("2026-03-19T10:00", "2026-03-23T17:00"),
                as22Number(11).dossier().refused());
    }

    private String ask(String path, String agency, String role, int status) {
        var answer = RestTestClient.bindToServer()
                .baseUrl("http://localhost:" + port)
                .build()
                .get()
                .uri(path)
                .header(HttpHeaders.AUTHORIZATION, TestIssuer.bearer("somebody", agency, role))
                .header(HttpHeaders.ACCEPT_LANGUAGE, "vi")
                .exchange()
                .expectBody(String.class)
                .returnResult();
        assertThat(answer.getStatus().value()).isEqualTo(status);
        return String.valueOf(answer.getResponseBody());
    }
}
