using Kawaraban.Language;
using Kawaraban.Stylebook;

namespace Kawaraban.Checking;

/// <summary>A finding as other programs read it: with its place in the file, and in a reader's words.</summary>
/// <param name="Finding">What the Stylebook found.</param>
/// <param name="Message">The reason.</param>
/// <param name="Place">The place in the file.</param>
/// <param name="Line">The line of its start, from 1.</param>
/// <param name="Column">The UTF-16 unit of the line, from 1.</param>
/// <param name="Excerpt">The words around it.</param>
/// <param name="Fix">What to write there instead; null where there is none, or markup stands between.</param>
internal sealed record CheckedFinding(Finding Finding, string Message, TextRange Place, int Line, int Column, string Excerpt, string? Fix)
{
    public string Severity => Finding.Severity.ToString().ToLowerInvariant();
}
