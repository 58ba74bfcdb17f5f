package vn.onestop.intake.handover;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.onestop.intake.handover.Signature.Flaw.EMPTY;
import static vn.onestop.intake.handover.Signature.Flaw.TOO_LARGE;
import static vn.onestop.intake.handover.Signature.Flaw.UNREADABLE;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.onestop.intake.handover.Signature.Flaw;
import vn.onestop.intake.handover.Signature.Format;
import vn.onestop.intake.handover.Signature.Unusable;

class SignatureTest {

    @Test
    void whatItIsFollowsFromItsContent() {
        assertThat(Signature.of(Drawn.png()).format()).isEqualTo(Format.PNG);
        assertThat(Signature.of(Drawn.strokes()).format()).isEqualTo(Format.SVG);
        assertThat(Signature.of(Drawn.png()).content()).isEqualTo(Drawn.png());
    }

    @Test
    void anEmptySheetIsNotSigned() {
        assertThat(flaw(Drawn.blank(320, 120))).isEqualTo(EMPTY);
        assertThat(flaw(Drawn.svg("<g/>"))).isEqualTo(EMPTY);
    }

    @Test
    void nothingLargerThanAScreenIsUnpacked() {
        assertThat(flaw(Drawn.blank(4000, 10))).isEqualTo(TOO_LARGE);
        assertThat(flaw(new byte[Signature.LARGEST + 1])).isEqualTo(TOO_LARGE);
    }

    @Test
    void aPictureThatIsCutOffIsNone() {
        var half = Arrays.copyOf(Drawn.png(), Drawn.png().length / 2);

        assertThat(flaw(half)).isEqualTo(UNREADABLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "GIF89a", "%PDF-1.7", "<html><body/></html>", "{\"strokes\": []}"})
    void anythingElseIsNoSignature(String content) {
        assertThat(flaw(content.getBytes(UTF_8))).isEqualTo(UNREADABLE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script><path d=\"M0 0 L1 1\"/>",
                "<path d=\"M0 0 L1 1\" onload=\"alert(1)\"/>",
                "<image href=\"http://elsewhere.example/x.png\"/>",
                "<path d=\"M0 0 L1 1\" fill=\"url(http://elsewhere.example/x)\"/>",
                "<path d=\"M0 0 L1 1\" style=\"fill:red\"/>",
                "<text>Nguyễn Văn An</text>",
                "<foreignObject/>",
                "<?run it?><path d=\"M0 0 L1 1\"/>"
            })
    void strokesAreAllThatAnSvgMayHold(String inside) {
        assertThat(flaw(Drawn.svg(inside))).isEqualTo(UNREADABLE);
    }

    @Test
    void anSvgNamesNoEntities() {
        var bomb = "<!DOCTYPE svg [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
                + "<svg xmlns=\"http://www.w3.org/2000/svg\"><path d=\"&x;\"/></svg>";

        assertThat(flaw(bomb.getBytes(UTF_8))).isEqualTo(UNREADABLE);
    }

    private static Flaw flaw(byte[] content) {
        return catchThrowableOfType(Unusable.class, () -> Signature.of(content)).flaw();
    }
}
