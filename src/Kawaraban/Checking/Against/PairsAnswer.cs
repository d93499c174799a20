using System.Text.Json;
using Kawaraban.Checking.Reports;
using Kawaraban.Commands;
using Kawaraban.Stylebook;
using Kawaraban.Stylebook.AgainstSource;
using Kawaraban.Text;

namespace Kawaraban.Checking.Against;

/// <summary><c>check --pairs</c>: each line of a file, a source, a tab and its translation, held against each other; a line of JSON each.</summary>
/// <param name="style">The house style of the translations' edition, and what its rules say.</param>
internal sealed class PairsAnswer(EditionStyle style)
{
    private int _line;
    private bool _hasMust;
    private bool _hasBadLine;

    /// <summary>Answers a file.</summary>
    /// <returns>0; 1 where a finding is a <em>must</em>; 2 where a line is no pair.</returns>
    public int Run(Stream input, Stream output, CancellationToken cancel)
    {
        Lines.Answer(input, output, Write, cancel);
        return _hasBadLine ? Complaints.UsageError : _hasMust ? Complaints.Failed : 0;
    }

    private void Write(Utf8JsonWriter json, string line)
    {
        _line++;
        if (line.Split('\t') is not [var source, var target])
        {
            _hasBadLine = true;
            WriteError(json);
            return;
        }

        var pair = style.Named(PairLanguages.Told(source, target));
        var document = new CheckedDocument("", line, [.. SourceRules.Read(pair, style.Pack).Select(finding => Told(finding, pair))]);
        _hasMust |= document.Count(Severity.Must) > 0;
        json.WriteStartObject();
        json.WriteFindings(document);
        json.WriteEndObject();
    }

    /// <summary>Offsets are of the text that the finding is in; line and column tell where that stands in the file.</summary>
    private CheckedFinding Told(Finding finding, Pair pair)
    {
        var (text, start) = finding.Side == FindingSide.Source ? (pair.Source, 0) : (pair.Target, pair.Source.Length + 1);
        return new CheckedFinding(finding, style.Words.Say(finding.Message), finding.Place, _line, start + finding.Start + 1, finding.Place.Of(text), finding.Fix?.Replacement);
    }

    private void WriteError(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteStartObject("error");
        json.WriteString("code", "line.no-pair");
        json.WriteString("message", $"Line {_line} is not a source, a tab and its translation.");
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
