package io.github.umlpsd.explorer.after;

import io.github.umlpsd.engine.Field;
import io.github.umlpsd.engine.decisions.Verdict;
import io.github.umlpsd.explorer.model.Mark;
import io.github.umlpsd.explorer.model.SeenSpot;
import io.github.umlpsd.explorer.model.Session;
import io.github.umlpsd.explorer.view.SpotCanvas;
import io.github.umlpsd.explorer.view.SpotCircle;
import io.github.umlpsd.results.charts.Palette;
import io.github.umlpsd.results.figures.ClassStyle;
import java.util.List;
import java.util.Optional;

/** Binds the image with its spots to the model. */
final class ImagePane {
  /** Circles are a little wider than the spots, so that these are seen. */
  private static final double WIDER = 1.6;

  private final Session session;
  private final SpotCanvas canvas = new SpotCanvas();

  ImagePane(Session session) {
    this.session = session;
    canvas.setName("image");
    Optional<Field> field = session.subject().field();
    field.ifPresent(
        f -> canvas.showImage(f.image(), f.projections().width(), f.projections().height()));
    canvas.onClick(session::select);
    session.listen(
        change -> {
          if (change == Session.Change.SELECTION) {
            canvas.showSelected(session.selected().number());
          } else {
            draw();
          }
        });
    draw();
    canvas.showSelected(session.selected().number());
  }

  SpotCanvas canvas() {
    return canvas;
  }

  private void draw() {
    canvas.showCircles(circles(session));
  }

  /** A circle for each spot with a place: in its class's colour, or as what was decided. */
  static List<SpotCircle> circles(Session session) {
    return session.spots().stream()
        .filter(spot -> !Double.isNaN(spot.xPixels()))
        .map(spot -> circle(session, spot))
        .toList();
  }

  private static SpotCircle circle(Session session, SeenSpot spot) {
    Mark mark = session.marks().of(spot.number());
    boolean rejected = mark.verdict().filter(v -> v == Verdict.REJECT).isPresent();
    int label = mark.cluster() > 0 ? mark.cluster() - 1 : session.label(spot);
    SpotCircle.Style style =
        rejected
            ? SpotCircle.Style.CROSSED
            : spot.isMeasured() ? SpotCircle.Style.PLAIN : SpotCircle.Style.FAINT;
    return new SpotCircle(
        spot.number(),
        spot.xPixels(),
        spot.yPixels(),
        WIDER * spot.radiusPixels(),
        rejected ? Palette.UNCLASSIFIED : ClassStyle.LEADING.color(label),
        style);
  }
}
