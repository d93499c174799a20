using System.Runtime.CompilerServices;
using Xunit;

namespace Kawaraban.Tests.Proofs;

/// <summary>Compares a text with the one that was accepted before, kept beside the test in a file named as the test.</summary>
/// <remarks>
/// On a difference the new text is written beside it as <c>.received.txt</c>. It becomes the accepted one only by running the
/// test with <c>KAWARABAN_ACCEPT_PROOFS=1</c>. Keep proofs small: what the test means, never a whole page.
/// </remarks>
/// <example><code>Proof.Verify(page.Headlines())  // FrontPageTests.Shows_the_lead_first.verified.txt</code></example>
internal sealed class Proof
{
    private const string AcceptSetting = "KAWARABAN_ACCEPT_PROOFS";

    private readonly string _verified;
    private readonly string _received;
    private readonly bool _accepts;

    internal Proof(string folder, string name, bool accepts)
    {
        _verified = Path.Combine(folder, name + ".verified.txt");
        _received = Path.Combine(folder, name + ".received.txt");
        _accepts = accepts;
    }

    /// <summary>Verifies the text of the calling test.</summary>
    /// <param name="actual">What the test got.</param>
    /// <param name="part">What tells several proofs of one test apart; a few plain letters.</param>
    /// <param name="test">The test's method, filled in by the compiler.</param>
    /// <param name="file">The test's source file, filled in by the compiler.</param>
    public static void Verify(
        string actual,
        string? part = null,
        [CallerMemberName] string test = "",
        [CallerFilePath] string file = "")
    {
        var name = string.Join('.', new[] { Path.GetFileNameWithoutExtension(file), test, part }.OfType<string>());
        var accepts = Environment.GetEnvironmentVariable(AcceptSetting) == "1";
        new Proof(Path.GetDirectoryName(file)!, name, accepts).Check(actual);
    }

    internal void Check(string actual)
    {
        var received = Plain(actual);
        var verified = File.Exists(_verified) ? Plain(File.ReadAllText(_verified)) : null;
        if (received == verified)
        {
            File.Delete(_received);
        }
        else if (_accepts)
        {
            File.WriteAllText(_verified, received);
            File.Delete(_received);
        }
        else
        {
            File.WriteAllText(_received, received);
            Assert.Fail(Difference(verified, received));
        }
    }

    /// <summary>Line ends and the last empty line are the editor's business, not the proof's.</summary>
    private static string Plain(string text) => text.ReplaceLineEndings("\n").TrimEnd('\n') + "\n";

    private string Difference(string? verified, string received)
    {
        if (verified is null)
        {
            return $"Nothing was accepted yet. Look at {_received} and accept it with {AcceptSetting}=1.";
        }

        var (before, after) = (verified.Split('\n'), received.Split('\n'));
        var line = before.Zip(after).TakeWhile(pair => pair.First == pair.Second).Count();
        return $"""
            {Path.GetFileName(_verified)} differs from line {line + 1} on:
              accepted: {before.ElementAtOrDefault(line) ?? "(end)"}
              received: {after.ElementAtOrDefault(line) ?? "(end)"}
            If the new text is right, accept it with {AcceptSetting}=1.
            """;
    }
}
