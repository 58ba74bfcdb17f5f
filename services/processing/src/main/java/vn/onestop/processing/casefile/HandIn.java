package vn.onestop.processing.casefile;

import java.time.Instant;
import java.util.List;
import vn.onestop.contracts.DossierEvent.Channel;

/**
 * What a citizen has handed in (nộp bổ sung), as the counter says.
 *
 * @param papers the items, by the names the request gave them
 */
public record HandIn(List<String> papers, Channel channel, Instant at) {

    public HandIn {
        papers = List.copyOf(papers);
    }
}
