package vn.onestop.processing.calendar;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import vn.onestop.processing.catalogue.Catalogue;
import vn.onestop.processing.route.WorkingTimes;

/** Works in a thread of its own, so that neither what is heard nor what is swept waits for it. */
@Component
@EnableConfigurationProperties(CalendarSettings.class)
class CalendarWorker implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(CalendarWorker.class);

    private final CalendarWork work;
    private final Catalogue catalogue;
    private final WorkingTimes workingTimes;
    private final CalendarSettings settings;
    private @Nullable ScheduledExecutorService timer;

    CalendarWorker(CalendarWork work, Catalogue catalogue, WorkingTimes workingTimes, CalendarSettings settings) {
        this.work = work;
        this.catalogue = catalogue;
        this.workingTimes = workingTimes;
        this.settings = settings;
    }

    /** Until nothing is left to do. */
    void run() {
        var run = new Run(catalogue, workingTimes, settings.batch());
        boolean more;
        do {
            more = work.next(run);
        } while (more && !Thread.currentThread().isInterrupted());
    }

    @Override
    public synchronized void start() {
        var millis = settings.every().toMillis();
        timer = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name("calendar-worker").daemon().factory());
        timer.scheduleWithFixedDelay(this::runAndReport, millis, millis, TimeUnit.MILLISECONDS);
    }

    /** What failed is rolled back and tried again. */
    private void runAndReport() {
        try {
            run();
        } catch (RuntimeException e) {
            LOG.error("calendar outcome=tried-again-later", e);
        }
    }

    @Override
    public synchronized void stop() {
        if (timer != null) {
            timer.shutdownNow();
            timer = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return timer != null;
    }
}
