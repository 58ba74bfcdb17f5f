package vn.onestop.canary.shortmethods;

/** Wrong on purpose: a method one cannot see whole. */
final class Long {

    int count() {
        var count = 0;
        count++;
        count++;
        count++;
        count++;
        count++;
        count++;
        count++;
        count++;
        count++;
        count++;
        count++;
        count++;
        count++;
        count++;
        count++;
        count++;
        count++;
        count++;
        count++;
        count++;
        count++;
        count++;
        count++;
        count++;
        count++;
        count++;
        count++;
        count++;
        return count;
    }
}
