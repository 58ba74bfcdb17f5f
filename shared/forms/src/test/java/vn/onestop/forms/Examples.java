package vn.onestop.forms;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.onestop.forms.ControlSheet.Handover;
import vn.onestop.forms.ControlSheet.Outcome;
import vn.onestop.forms.ControlSheet.Party;

/** Forms as an office in Ba Đình would hand them out; nobody in them exists. */
final class Examples {

    static final String CODE = "H26.103.25.7-260310-0112";
    static final String WARD = "Trung tâm Phục vụ hành chính công phường Ba Đình";
    static final String LAND = "Văn phòng Đăng ký đất đai Hà Nội";
    static final Instant TODAY = at("2026-03-10T09:15");
    static final Instant BEFORE = at("2025-03-10T09:15");
    static final String STATEMENT = "https://motcua.example.vn/receipts/verify?statement="
            + "eyJraWQiOiJyZWNlaXB0LTIwMjYiLCJ0eXAiOiJyZWNlaXB0K2p3dCIsImFsZyI6IkVkRFNBIn0"
            + ".eyJzdWIiOiJIMjYuMTAzLjI1LjctMjYwMzEwLTAxMTIiLCJpYXQiOjE3NzMxMDg5MDAsImR1ZSI6MTc3MzM5NjAwMH0"
            + ".Zm9yIHRoZSBwaWN0dXJlIG9ubHksIG5vdCBzaWduZWQgYnkgYW55Ym9keSBhdCBhbGwsIGJ1dCBhcyBsb25n";

    private static final String MARRIAGE = "Cấp Giấy xác nhận tình trạng hôn nhân";
    private static final String PLOTS = "Tách thửa hoặc hợp thửa đất";
    private static final Applicant APPLICANT = new Applicant(
            "Nguyễn Thị Hoài Thương",
            "********2345",
            "Số 12, ngõ 36, phố Đội Cấn, phường Ba Đình, thành phố Hà Nội",
            "0912 345 678",
            "thuong.nguyen@example.vn");

    private Examples() {}

    private static String code(Instant issuedAt) {
        return issuedAt.equals(BEFORE) ? "H26.103.25.7-250310-0112" : CODE;
    }

    static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(Words.VIETNAM).toInstant();
    }

    static ReceiptSheet receipt(Instant issuedAt) {
        return new ReceiptSheet(
                Letterhead.unnumbered(WARD, "TNHS", "Hà Nội", issuedAt),
                code(issuedAt),
                "K7XM",
                APPLICANT,
                null,
                null,
                MARRIAGE,
                "Hộ tịch",
                "Để đăng ký kết hôn",
                List.of(
                        new ReceiptSheet.Paper("Tờ khai cấp Giấy xác nhận tình trạng hôn nhân", "Bản chính", 1),
                        new ReceiptSheet.Paper("Bản án ly hôn hoặc trích lục khai tử (nếu có)", "Bản sao", 1)),
                1,
                "03 ngày làm việc",
                issuedAt,
                issuedAt.plusSeconds(3 * 86_400 + 7 * 3_600 + 45 * 60),
                false,
                "Bộ phận tiếp nhận và trả kết quả",
                "15.000 đồng",
                "Lê Thị Thu Hà",
                "1022",
                STATEMENT);
    }

    static SupplementSheet supplement(Instant issuedAt) {
        return new SupplementSheet(
                Letterhead.unnumbered(WARD, "HDHS", "Hà Nội", issuedAt),
                code(issuedAt),
                APPLICANT,
                MARRIAGE,
                1,
                List.of(
                        new SupplementSheet.Item(
                                "Tờ khai cấp Giấy xác nhận tình trạng hôn nhân",
                                "Chưa ghi mục đích sử dụng và chưa ký ở trang 2"),
                        new SupplementSheet.Item(
                                "Trích lục khai tử của chồng", "Nộp bản chính hoặc bản sao có chứng thực")),
                "Tờ khai thiếu nội dung nên chưa đủ căn cứ xác nhận.",
                "Điều 22 Nghị định số 123/2015/NĐ-CP",
                Words.dayOf(issuedAt).plusDays(10),
                WARD,
                "1022",
                "Phạm Văn Dũng");
    }

    static RefusalSheet refusal(Instant issuedAt) {
        return new RefusalSheet(
                Letterhead.unnumbered(WARD, "TCHS", "Hà Nội", issuedAt),
                code(issuedAt),
                "Q3RT",
                APPLICANT,
                "Đăng ký thường trú",
                null,
                issuedAt,
                "Hồ sơ không thuộc thẩm quyền tiếp nhận, giải quyết.",
                "Thủ tục đăng ký thường trú do Công an phường giải quyết. Ông/Bà nộp hồ sơ tại Công an phường Ba Đình"
                        + " hoặc trên Cổng Dịch vụ công quốc gia.",
                "Lê Thị Thu Hà",
                "1022");
    }

    static ApologySheet apology(Instant issuedAt) {
        return new ApologySheet(
                Letterhead.unnumbered(LAND, "VPĐKĐĐ", "Hà Nội", issuedAt),
                issuedAt.equals(BEFORE) ? "H26.7.8-250224-0031" : "H26.7.8-260224-0031",
                APPLICANT,
                PLOTS,
                issuedAt.minusSeconds(14 * 86_400),
                issuedAt.plusSeconds(86_400 + 8 * 3_600 + 15 * 60),
                "bản trích đo địa chính phải đo lại do mốc giới ngoài thực địa không trùng với hồ sơ.",
                issuedAt.plusSeconds(8 * 86_400 + 8 * 3_600 + 15 * 60),
                1,
                "Chi nhánh số 8 Trung tâm Phục vụ hành chính công thành phố Hà Nội",
                "1022",
                "Nguyễn Đức Thịnh");
    }

    static StopSheet stop(Instant issuedAt) {
        return new StopSheet(
                Letterhead.unnumbered(WARD, "TB", "Hà Nội", issuedAt),
                code(issuedAt),
                APPLICANT,
                MARRIAGE,
                issuedAt.minusSeconds(6 * 86_400),
                issuedAt,
                "Người nộp hồ sơ không bổ sung, hoàn thiện hồ sơ trong thời hạn thông báo",
                null,
                "Nghị định số 118/2025/NĐ-CP",
                List.of("01 tờ khai (bản chính)", "phí, lệ phí đã nộp: 15.000 đồng"),
                WARD,
                "1022",
                "Trần Quốc Bảo");
    }

    static ControlSheet control(Instant issuedAt) {
        var counter = new Party("Tiếp nhận – " + WARD, "Lê Thị Thu Hà");
        var specialist = new Party("Thẩm định – " + WARD, "Phạm Văn Dũng");
        var leader = new Party("Ký – " + WARD, "Trần Quốc Bảo");
        var clerk = new Party("Phát hành – " + WARD, "Đỗ Thị Mỹ Ngọc");
        return new ControlSheet(
                Letterhead.unnumbered(WARD, "PKS", "Hà Nội", issuedAt).withoutNumber(),
                code(issuedAt),
                null,
                MARRIAGE,
                issuedAt,
                issuedAt.plusSeconds(3 * 86_400 + 7 * 3_600 + 45 * 60),
                WARD,
                List.of(),
                List.of(
                        new Handover(
                                counter,
                                specialist,
                                issuedAt.plusSeconds(50 * 60),
                                issuedAt.plusSeconds(65 * 60),
                                issuedAt.plusSeconds(2 * 3_600),
                                Outcome.ON_TIME,
                                null),
                        new Handover(
                                specialist,
                                leader,
                                issuedAt.plusSeconds(2 * 86_400 + 25 * 60),
                                issuedAt.plusSeconds(2 * 86_400 + 40 * 60),
                                issuedAt.plusSeconds(2 * 86_400),
                                Outcome.LATE,
                                "Chờ xác minh"),
                        new Handover(
                                leader,
                                clerk,
                                issuedAt.plusSeconds(2 * 86_400 + 7 * 3_600),
                                null,
                                issuedAt.plusSeconds(3 * 86_400 + 2 * 3_600),
                                Outcome.EARLY,
                                null)));
    }

    static FollowUpSheet book(Instant issuedAt) {
        return new FollowUpSheet(
                Letterhead.unnumbered(WARD, "STD", "Hà Nội", issuedAt).withoutNumber(),
                LocalDate.of(2026, 3, 1),
                LocalDate.of(2026, 3, 31),
                IntStream.rangeClosed(1, 24)
                        .mapToObj(number -> new FollowUpSheet.Row(
                                "H26.103.25.7-2603%02d-%04d".formatted(number, 100 + number),
                                number % 3 == 0 ? "Chứng thực bản sao từ bản chính" : MARRIAGE,
                                1,
                                "Nguyễn Thị Hoài Thương",
                                "Số 12, ngõ 36, phố Đội Cấn; 0912 345 678",
                                WARD,
                                LocalDate.of(2026, 3, number),
                                LocalDate.of(2026, 3, number + 3),
                                number < 20 ? LocalDate.of(2026, 3, number + 3) : null,
                                "Tại quầy",
                                number < 20 ? "Đã trả kết quả" : "Đang giải quyết"))
                        .toList());
    }

    static Stream<Sheet> all() {
        return Stream.of(
                receipt(TODAY),
                receipt(BEFORE),
                supplement(TODAY),
                supplement(BEFORE),
                refusal(TODAY),
                refusal(BEFORE),
                apology(TODAY),
                apology(BEFORE),
                stop(TODAY),
                control(TODAY),
                control(BEFORE),
                book(TODAY));
    }
}
