package vn.onestop.standalone.scenario;

import java.util.List;

/**
 * A table of the closing report.
 *
 * @param differences what in it is not as it has to be, in words
 */
record Table(List<String> lines, List<String> differences) {

    Table {
        lines = List.copyOf(lines);
        differences = List.copyOf(differences);
    }
}
