package vn.onestop.files;

import org.jspecify.annotations.Nullable;

/** What an examination has found out about a file: the pages of a PDF, the dots of an image. */
public record Findings(
        @Nullable Integer pages,
        @Nullable Integer width,
        @Nullable Integer height) {

    static Findings ofPages(int pages) {
        return new Findings(pages, null, null);
    }

    static Findings ofImage(int width, int height) {
        return new Findings(null, width, height);
    }
}
