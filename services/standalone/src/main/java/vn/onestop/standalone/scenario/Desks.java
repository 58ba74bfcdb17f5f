package vn.onestop.standalone.scenario;

import static java.util.concurrent.CompletableFuture.allOf;
import static java.util.concurrent.CompletableFuture.runAsync;

import java.util.Collection;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeoutException;

/** Where officials sit: so many can work at the same time, each on one dossier. What goes wrong is noted in its course. */
final class Desks {

    private static final int DESKS = 8;

    private final Semaphore free = new Semaphore(DESKS);

    /** What is done with one dossier. */
    interface Work {
        void on(Course course) throws TimeoutException;
    }

    /** Returns when all is done. */
    void each(Collection<Course> courses, Work work) {
        allOf(courses.stream().map(course -> soon(course, work)).toArray(CompletableFuture[]::new))
                .join();
    }

    /** As soon as a desk is free. */
    CompletableFuture<Void> soon(Course course, Work work) {
        return runAsync(() -> atDesk(course, work), Thread::startVirtualThread);
    }

    private void atDesk(Course course, Work work) {
        free.acquireUninterruptibly();
        try {
            attempt(course, work);
        } finally {
            free.release();
        }
    }

    static void attempt(Course course, Work work) {
        try {
            work.on(course);
        } catch (TimeoutException | RuntimeException e) {
            course.fails(e.toString());
        }
    }
}
