/** What every module's tests stand on: a real PostgreSQL and a real Kafka broker. */
@NullMarked
package vn.onestop.testing;

import org.jspecify.annotations.NullMarked;
