using System.Text.Json;
using Kawaraban.Language;
using Kawaraban.Language.Characters;
using Kawaraban.Newsroom.Stories;

namespace Kawaraban.Newsroom.Proofing.Trials;

/// <summary>A finding of a trial as it is kept, with its place in the plain text of the article.</summary>
public sealed class TrialFinding
{
    /// <summary>Longer words are cut: a sentence that is too long is known by its beginning.</summary>
    public const int MaxExcerpt = 400;

    public long Id { get; init; }
    public long TrialId { get; set; }
    public required ArticleId ArticleId { get; init; }
    public required VersionId VersionId { get; init; }
    public required TrialStanding Standing { get; init; }
    public required string Rule { get; init; }
    public required string Case { get; init; }

    /// <summary>What the words of the case quote, as a JSON array.</summary>
    public required string Arguments { get; init; }

    public required ProofSeverity Severity { get; init; }

    /// <summary>The block or field that it is told at; empty where nothing of the article stands there.</summary>
    public required string Place { get; init; }

    /// <summary>In the plain text of the article, in UTF-16 units.</summary>
    public required int Start { get; init; }

    public required int Length { get; init; }

    /// <summary>From 1, as <see cref="Column"/>.</summary>
    public required int Line { get; init; }

    public required int Column { get; init; }

    /// <summary>Whether only the source says it.</summary>
    public required bool IsOfSource { get; init; }

    public required string Before { get; init; }
    public required string Excerpt { get; init; }
    public required string After { get; init; }
    public required string SourceExcerpt { get; init; }
    public string? Fix { get; init; }

    public static TrialFinding Of(TriedArticle article, TrialLine line)
    {
        var finding = line.Finding;
        var (start, length) = article.Text.PlaceOf(finding);
        var (row, column) = article.Text.LineOf(start);
        return new TrialFinding
        {
            ArticleId = article.Id, VersionId = article.Version, Standing = line.Standing, Rule = finding.Rule, Case = finding.Case, Arguments = JsonSerializer.Serialize(finding.Arguments),
            Severity = finding.Severity, Place = finding.Place?.ToString() ?? "", Start = start, Length = length, Line = row, Column = column, IsOfSource = finding.Range is null,
            Before = finding.Around.Before, Excerpt = Cut(finding.Excerpt), After = finding.Around.After, SourceExcerpt = Cut(finding.SourceExcerpt), Fix = finding.Fix,
        };
    }

    /// <summary>As pages and the words of the rules take it.</summary>
    public ProofFinding ToProof() => new()
    {
        Rule = Rule, Case = Case, Arguments = JsonSerializer.Deserialize<string[]>(Arguments) ?? [], Severity = Severity, Range = IsOfSource ? null : new TextRange(Start, Length),
        Excerpt = Excerpt, Around = (Before, After), Fix = Fix, SourceExcerpt = SourceExcerpt,
    };

    private static string Cut(string text) => text.Length <= MaxExcerpt ? text : Graphemes.Beginning(text, MaxExcerpt) + "…";
}
