/**
 * PostgreSQL and a Kafka broker as real processes of this computer, with their data on disk. They end with the JVM that
 * started them, however it ends.
 */
@NullMarked
package vn.onestop.local;

import org.jspecify.annotations.NullMarked;
