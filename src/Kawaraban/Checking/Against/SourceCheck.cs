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
        var found = rows.SelectMany(row => Findings(row, targets, lines, style)).ToList();
        return document with
        {
            Findings = [.. document.Findings.Concat(found).OrderBy(finding => finding.Finding.Side).ThenBy(finding => finding.Place.Start)],
        };
    }

    private IEnumerable<CheckedFinding> Findings(AlignedRow row, IReadOnlyList<LaidOut> targets, LinePlaces lines, EditionStyle style)
    {
        var source = new JoinedPassages([.. row.Sources.Select(at => _sources[at])]);
        var target = new JoinedPassages([.. row.Targets.Select(at => targets[at])]);
        return SourceRules.Read(style.Named(new Pair(source.Text, language, target.Text, style.Language)), style.Pack).Select(finding =>
        {
            var (side, places) = finding.Side == FindingSide.Source ? (source, _lines) : (target, lines);
            var place = side.InFile(finding.Place);
            var (line, column) = places.Of(place.Start);
            var told = finding with { SourcePlace = finding.SourcePlace is { } known ? source.InFile(known) : null };
            return new CheckedFinding(told, style.Words.Say(finding.Message), place, line, column, finding.Place.Of(side.Text), null);
        });
    }
}
