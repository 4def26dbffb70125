Reveal.initialize({ hash: true, margin: 0.04, plugins: [RevealMusubi] });
