package vn.onestop.standalone.scenario;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeoutException;

/** Somebody asks the system for something. */
interface Asking {

    Answer ask() throws TimeoutException;

    /** Two answers to two who asked at the same moment. */
    record AtOnce(Answer one, Answer other) {

        static AtOnce of(Asking one, Asking other) throws TimeoutException {
            var second = CompletableFuture.supplyAsync(
                    () -> {
                        try {
                            return other.ask();
                        } catch (TimeoutException e) {
                            throw new CompletionException(e);
                        }
                    },
                    Thread::startVirtualThread);
            var first = one.ask();
            return new AtOnce(first, second.join());
        }
    }
}
