package vn.onestop.standalone.scenario;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** Invents the people of a ward: names, numbers and habits as they are in Hanoi. The same seed, the same people. */
final class Townspeople {

    private static final List<String> FAMILIES = List.of(
            "Nguyễn", "Nguyễn", "Nguyễn", "Nguyễn", "Trần", "Trần", "Lê", "Lê", "Phạm", "Hoàng", "Huỳnh", "Phan", "Vũ",
            "Võ", "Đặng", "Bùi", "Đỗ", "Hồ", "Ngô", "Dương", "Lý", "Đinh", "Trịnh", "Mai", "Đoàn", "Lương");
    private static final List<String> WOMEN_MIDDLE =
            List.of("Thị", "Thị", "Thu", "Ngọc", "Thanh", "Kim", "Minh", "Thùy");
    private static final List<String> WOMEN = List.of(
            "Hoa",
            "Hương",
            "Lan",
            "Mai",
            "Nga",
            "Oanh",
            "Phương",
            "Quỳnh",
            "Thảo",
            "Trang",
            "Tuyết",
            "Vân",
            "Yến",
            "Hạnh",
            "Diệp",
            "Giang",
            "Hằng",
            "Khánh Linh",
            "Bảo Ngọc",
            "Thùy Dương");
    private static final List<String> MEN_MIDDLE = List.of("Văn", "Văn", "Đức", "Minh", "Quang", "Hữu", "Xuân", "Anh");
    private static final List<String> MEN = List.of(
            "An",
            "Bình",
            "Cường",
            "Dũng",
            "Đạt",
            "Hải",
            "Hùng",
            "Huy",
            "Khoa",
            "Long",
            "Nam",
            "Phong",
            "Quân",
            "Sơn",
            "Thắng",
            "Tuấn",
            "Tùng",
            "Việt",
            "Gia Bảo",
            "Đăng Khôi");
    private static final List<String> STREETS = List.of(
            "Đội Cấn",
            "Kim Mã",
            "Liễu Giai",
            "Ngọc Hà",
            "Hoàng Hoa Thám",
            "Giang Văn Minh",
            "Phan Đình Phùng",
            "Vạn Phúc",
            "Linh Lang",
            "Nguyễn Thái Học");
    private static final List<String> PREFIXES =
            List.of("032", "035", "038", "070", "079", "086", "090", "091", "094", "098");
    private static final List<String> TRADES =
            List.of("Thương mại", "Xây dựng", "Vận tải", "Thực phẩm", "In ấn", "Du lịch");

    private final RandomGenerator random;

    Townspeople(RandomGenerator random) {
        this.random = random;
    }

    /** Most can be reached both ways; some have no e-mail, a few no phone, and one in a hundred neither. */
    Citizen citizen() {
        var name = name();
        var national = random.nextInt(100) < 94 ? national() : null;
        var reachable = national != null || random.nextInt(100) < 80;
        var email = reachable && (national == null || random.nextInt(100) < 70) ? email(name) : null;
        return new Citizen(
                name,
                identityNumber(),
                null,
                national == null ? null : written(national),
                national == null ? null : "+84" + national.substring(1),
                email,
                address(),
                random.nextInt(100) < 6,
                random.nextInt(100) < 35);
    }

    /** A child a few days old: a name, and no number nor phone. */
    Citizen newborn() {
        return new Citizen(name(), null, null, null, null, null, address(), false, false);
    }

    Citizen company() {
        var name = "Doanh nghiệp tư nhân " + pick(TRADES) + " " + pick(MEN);
        return new Citizen(
                name,
                null,
                "01" + digits(8),
                null,
                null,
                "lienhe@" + plain(pick(MEN)) + random.nextInt(1000) + ".example.vn",
                address(),
                false,
                false);
    }

    private String name() {
        return random.nextBoolean()
                ? pick(FAMILIES) + " " + pick(WOMEN_MIDDLE) + " " + pick(WOMEN)
                : pick(FAMILIES) + " " + pick(MEN_MIDDLE) + " " + pick(MEN);
    }

    private String identityNumber() {
        return "0" + (random.nextInt(4) == 0 ? "36" : "01") + random.nextInt(4) + digits(8);
    }

    /** Never one of those that the SMS centre does not reach. */
    private String national() {
        return pick(PREFIXES) + digits(6) + (1 + random.nextInt(9));
    }

    private String written(String national) {
        return switch (random.nextInt(4)) {
            case 0 -> national;
            case 1 -> national.substring(0, 4) + " " + national.substring(4, 7) + " " + national.substring(7);
            case 2 -> "+84 " + national.substring(1);
            default -> national.substring(0, 4) + "." + national.substring(4);
        };
    }

    private String email(String name) {
        return plain(name) + random.nextInt(10_000) + "@example.vn";
    }

    private @Nullable String address() {
        return (1 + random.nextInt(200)) + " phố " + pick(STREETS) + ", phường Ba Đình, Hà Nội";
    }

    private String digits(int count) {
        var digits = new StringBuilder();
        for (var i = 0; i < count; i++) {
            digits.append(random.nextInt(10));
        }
        return digits.toString();
    }

    private String pick(List<String> list) {
        return list.get(random.nextInt(list.size()));
    }

    private static String plain(String text) {
        var decomposed = Normalizer.normalize(text.toLowerCase(Locale.ROOT).replace('đ', 'd'), Normalizer.Form.NFD);
        return decomposed.replaceAll("\\p{M}", "").replaceAll("[^a-z]+", ".");
    }
}
