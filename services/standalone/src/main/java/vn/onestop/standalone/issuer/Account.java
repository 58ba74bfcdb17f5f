package vn.onestop.standalone.issuer;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An account of the demo; its password is {@value #PASSWORD}, and so is the secret with which a script gets its token.
 *
 * @param name what one types
 * @param title what the person does, in Vietnamese
 * @param agency code of the agency acted for, {@code null} for a citizen and for who helps citizens to file
 */
public record Account(
        String name,
        String person,
        String title,
        String role,
        @Nullable String agency) {

    public static final String PASSWORD = "demo";

    private static final String WARD = "H26.103.25.7";
    private static final String BRANCH = "H26.7.8";
    private static final String LAND = "H26.20";
    private static final String FINANCE = "H26.21";
    private static final String POLICE = "H26.22";
    private static final String INSURANCE = "H26.23";

    /** All of them, in the order in which a dossier meets them. */
    public static final List<Account> ALL = List.of(
            new Account("clerk", "Nguyễn Thị Hạnh", "Tiếp nhận, phường Ba Đình", "COUNTER", WARD),
            new Account("clerk8", "Phạm Văn Lâm", "Tiếp nhận, Chi nhánh số 8", "COUNTER", BRANCH),
            new Account("official", "Trần Minh Đức", "Chuyên viên, phường Ba Đình", "SPECIALIST", WARD),
            new Account("official2", "Lê Thu Trang", "Chuyên viên, phường Ba Đình", "SPECIALIST", WARD),
            new Account("head", "Đỗ Quang Huy", "Trưởng bộ phận, phường Ba Đình", "UNIT_HEAD", WARD),
            new Account("leader", "Vũ Thanh Bình", "Lãnh đạo, phường Ba Đình", "LEADER", WARD),
            new Account("registrar", "Bùi Thị Ngọc", "Văn thư, phường Ba Đình", "CLERK", WARD),
            new Account("land.official", "Hoàng Anh Tuấn", "Chuyên viên, VP Đăng ký đất đai", "SPECIALIST", LAND),
            new Account("land.leader", "Ngô Đình Khải", "Lãnh đạo, VP Đăng ký đất đai", "LEADER", LAND),
            new Account("land.registrar", "Đặng Thùy Linh", "Văn thư, VP Đăng ký đất đai", "CLERK", LAND),
            new Account("finance.official", "Phan Hải Yến", "Chuyên viên, Sở Tài chính", "SPECIALIST", FINANCE),
            new Account("finance.leader", "Trịnh Hữu Phước", "Lãnh đạo, Sở Tài chính", "LEADER", FINANCE),
            new Account("finance.registrar", "Mai Thị Lụa", "Văn thư, Sở Tài chính", "CLERK", FINANCE),
            new Account("police.official", "Tạ Đức Mạnh", "Cán bộ cư trú, Công an phường", "SPECIALIST", POLICE),
            new Account("police.head", "Cao Xuân Thành", "Trưởng Công an phường", "UNIT_HEAD", POLICE),
            new Account("insurance.official", "Đinh Thu Hà", "Chuyên viên, Bảo hiểm xã hội", "SPECIALIST", INSURANCE),
            new Account("insurance.head", "Lương Thế Vinh", "Trưởng bộ phận, Bảo hiểm xã hội", "UNIT_HEAD", INSURANCE),
            new Account("admin", "Quản trị hệ thống", "Quản trị hệ thống", "ADMIN", WARD),
            new Account("support", "Tổ hỗ trợ", "Hỗ trợ vận hành", "SUPPORT", WARD),
            new Account("auditor", "Kiểm tra nội bộ", "Kiểm tra", "AUDITOR", WARD),
            new Account("volunteer", "Lý Thị Mai", "Tình nguyện viên hỗ trợ nộp hồ sơ", "VOLUNTEER", null),
            new Account("citizen", "Nguyễn Văn An", "Công dân", "CITIZEN", null));

    /** @throws IllegalArgumentException when there is no such account */
    public static Account named(String name) {
        return ALL.stream()
                .filter(account -> account.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no account " + name));
    }
}
