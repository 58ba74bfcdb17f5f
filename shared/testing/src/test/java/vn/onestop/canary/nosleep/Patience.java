package vn.onestop.canary.nosleep;

/** Wrong on purpose: waits for time instead of a state. */
final class Patience {

    void waitABit() throws InterruptedException {
        Thread.sleep(10);
    }
}
