package io.github.umlpsd.study;

import io.github.umlpsd.simulate.emitters.BleachingModel;
import io.github.umlpsd.simulate.emitters.BlinkingClass;
import io.github.umlpsd.simulate.emitters.Brightening;
import io.github.umlpsd.simulate.emitters.Dwell;
import io.github.umlpsd.simulate.emitters.EmitterModel;
import io.github.umlpsd.simulate.emitters.Flicker;
import io.github.umlpsd.simulate.emitters.Product;
import io.github.umlpsd.simulate.emitters.RandomStream;
import io.github.umlpsd.simulate.emitters.Switching;
import java.util.ArrayList;
import java.util.List;

/**
 * Kinds of blinking that studies mix. Dwell times, levels and exponents differ from emitter to
 * emitter within the ranges written here; times in s.
 */
enum StudyKind {
  /** Two states, dwell times exponential, 0.2 to 1 s. */
  EXPONENTIAL(BlinkingClass.TELEGRAPH_EXPONENTIAL) {
    @Override
    EmitterModel draw(Record record, RandomStream random) {
      return telegraph(exponential(0.2, 1, random), exponential(0.2, 1, random), random);
    }
  },
  /** The same with mean dwell times over two decades, 0.06 to 6 s. */
  WIDE_EXPONENTIAL(BlinkingClass.TELEGRAPH_EXPONENTIAL) {
    @Override
    EmitterModel draw(Record record, RandomStream random) {
      return telegraph(exponential(0.06, 6, random), exponential(0.06, 6, random), random);
    }
  },
  /** Two states, dwell times from a power law of exponent 1.4 to 1.6. */
  POWER_LAW(BlinkingClass.TELEGRAPH_POWER_LAW) {
    @Override
    EmitterModel draw(Record record, RandomStream random) {
      Dwell dwell = powerLaw(random.uniform(1.4, 1.6), record);
      return telegraph(dwell, dwell, random);
    }
  },
  /** The same with different exponents for ON and OFF, 1.3 to 1.9. */
  WIDE_POWER_LAW(BlinkingClass.TELEGRAPH_POWER_LAW) {
    @Override
    EmitterModel draw(Record record, RandomStream random) {
      return telegraph(
          powerLaw(random.uniform(1.3, 1.9), record),
          powerLaw(random.uniform(1.3, 1.9), record),
          random);
    }
  },
  /** Short flashes out of long dark times. */
  MOSTLY_DARK(BlinkingClass.TELEGRAPH_EXPONENTIAL) {
    @Override
    EmitterModel draw(Record record, RandomStream random) {
      return telegraph(exponential(0.15, 0.5, random), exponential(2, 5, random), random);
    }
  },
  /** Three levels. */
  GREY(BlinkingClass.GREY_STATES) {
    @Override
    EmitterModel draw(Record record, RandomStream random) {
      return new Switching(
          List.of(
              state(1, random),
              state(random.uniform(0.4, 0.6), random),
              state(random.uniform(0, 0.2), random)));
    }
  },
  /** Eight recombination centres, each open or closed, with rates over four decades. */
  CENTRES(BlinkingClass.GREY_STATES) {
    @Override
    EmitterModel draw(Record record, RandomStream random) {
      List<EmitterModel> centres = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        double open = random.logUniform(0.01, 100);
        centres.add(
            Switching.telegraph(
                new Dwell.Exponential(open),
                new Dwell.Exponential(open * random.logUniform(0.5, 2)),
                random.uniform(0.6, 0.85)));
      }
      return new Product(centres);
    }
  },
  /** Gaussian flicker, 1/f^0.8 to 1/f^1.6. */
  FLICKER(BlinkingClass.FLICKER) {
    @Override
    EmitterModel draw(Record record, RandomStream random) {
      return new Flicker(random.uniform(0.8, 1.6), random.uniform(0.15, 0.35));
    }
  },
  /** Smooth decay. */
  BLEACHING(BlinkingClass.BLEACHING) {
    @Override
    EmitterModel draw(Record record, RandomStream random) {
      return BleachingModel.smooth(
          record.seconds * random.logUniform(0.15, 0.6), random.uniform(0, 0.1));
    }
  },
  /** Smooth growth. */
  BRIGHTENING(BlinkingClass.BRIGHTENING) {
    @Override
    EmitterModel draw(Record record, RandomStream random) {
      return new Brightening(
          record.seconds * random.logUniform(0.15, 0.6), random.uniform(0.05, 0.25));
    }
  },
  /** Decay with fast switching on top. */
  BLINKING_BLEACHING(BlinkingClass.BLINKING_BLEACHING) {
    @Override
    EmitterModel draw(Record record, RandomStream random) {
      return new Product(List.of(BLEACHING.draw(record, random), EXPONENTIAL.draw(record, random)));
    }
  };

  /**
   * The record that a course is drawn for.
   *
   * @param seconds its length
   * @param intervalSeconds of one frame
   */
  record Record(double seconds, double intervalSeconds) {}

  private final BlinkingClass nearest;

  StudyKind(BlinkingClass nearest) {
    this.nearest = nearest;
  }

  /** The simulator's own class that is most like it. */
  BlinkingClass nearest() {
    return nearest;
  }

  /** One emitter of this kind. */
  abstract EmitterModel draw(Record record, RandomStream random);

  private static EmitterModel telegraph(Dwell on, Dwell off, RandomStream random) {
    return Switching.telegraph(on, off, random.uniform(0, 0.2));
  }

  private static Dwell exponential(double shortest, double longest, RandomStream random) {
    return new Dwell.Exponential(random.logUniform(shortest, longest));
  }

  private static Dwell powerLaw(double alpha, Record record) {
    return new Dwell.PowerLaw(alpha, record.intervalSeconds, record.seconds / 5);
  }

  private static Switching.State state(double level, RandomStream random) {
    return new Switching.State(level, exponential(0.2, 1, random));
  }
}
