package vn.onestop.files;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;

/** How much memory the thread that made it may ask for; no virtual thread, for those are not counted. */
final class MemoryBudget {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final long limit;

    MemoryBudget(long bytes) {
        limit = THREADS.getCurrentThreadAllocatedBytes() + bytes;
    }

    /** @throws IOException when it is used up */
    void check() throws IOException {
        if (THREADS.getCurrentThreadAllocatedBytes() > limit) {
            throw new IOException("takes too much memory");
        }
    }
}
