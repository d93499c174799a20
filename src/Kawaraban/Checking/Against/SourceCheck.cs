using Kawaraban.Checking.Layouts;
using Kawaraban.Language;
using Kawaraban.Stylebook;
using Kawaraban.Stylebook.AgainstSource;
using Kawaraban.Stylebook.AgainstSource.Rows;

namespace Kawaraban.Checking.Against;

/// <summary>Holds a file against the file that it was translated from.</summary>
/// <param name="name">The name of the source's file.</param>
/// <param name="text">Its text.</param>
/// <param name="language">Its language.</param>
internal sealed class SourceCheck(string name, string text, TextLanguage language)
{
    private readonly IReadOnlyList<LaidOut> _sources = FileLayout.Of(name, text, language);
    private readonly LinePlaces _lines = new(text);

    /// <summary>The document with what its translation has to answer for: findings in the translation by their places, then those in the source.</summary>
    public CheckedDocument Add(CheckedDocument document, EditionStyle style)
    {
        var targets = FileLayout.Of(document.File, document.Text, style.Language);
        var lines = new LinePlaces(document.Text);
        var rows = RowAlignment.Of([.. _sources.Select(piece => piece.Passage.Text)], language, [.. targets.Select(piece => piece.Passage.Text)], style.Language);
        var pairs = rows.Select(row => PairOf(row, targets)).ToList();
        var named = pairs.Select(pair => style.Named(new Pair(pair.Source.Text, language, pair.Target.Text, style.Language))).ToList();
        var found = named.SelectMany((pair, row) => SourceRules.Read(pair, style.Pack).Select(finding => finding with { Passage = row }))
            .Concat(SourceRules.ReadWhole(named, style.Pack)).Select(finding => Told(finding, pairs[finding.Passage].Source, pairs[finding.Passage].Target, lines, style)).ToList();
        return document with
        {
            Findings = [.. document.Findings.Concat(found).OrderBy(finding => finding.Finding.Side).ThenBy(finding => finding.Place.Start)],
        };
    }

    private (JoinedPassages Source, JoinedPassages Target) PairOf(AlignedRow row, IReadOnlyList<LaidOut> targets) =>
        (new JoinedPassages([.. row.Sources.Select(at => _sources[at])]), new JoinedPassages([.. row.Targets.Select(at => targets[at])]));

    private CheckedFinding Told(Finding finding, JoinedPassages source, JoinedPassages target, LinePlaces lines, EditionStyle style)
    {
        var (side, places) = finding.Side == FindingSide.Source ? (source, _lines) : (target, lines);
        var place = side.InFile(finding.Place);
        var (line, column) = places.Of(place.Start);
        var told = finding with { SourcePlace = finding.SourcePlace is { } known ? source.InFile(known) : null };
        return new CheckedFinding(told, style.Words.Say(finding.Message), place, line, column, finding.Place.Of(side.Text), null);
    }
}
