package vn.onestop.intake.catalogue;

import java.util.Map;
import vn.onestop.contracts.Text;

/** English for what the procedures say in Vietnamese; what nobody has translated yet stays Vietnamese. */
record English(Map<String, String> procedures, Map<String, String> phrases) {

    English {
        procedures = Map.copyOf(procedures);
        phrases = Map.copyOf(phrases);
    }

    Text procedure(String code, String vietnamese) {
        return new Text(vietnamese, procedures.getOrDefault(code, vietnamese));
    }

    Text phrase(String vietnamese) {
        return new Text(vietnamese, phrases.getOrDefault(vietnamese, vietnamese));
    }
}
