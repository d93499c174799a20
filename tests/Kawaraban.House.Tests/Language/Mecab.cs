using System.Diagnostics;
using Kawaraban.Lexicographer;

namespace Kawaraban.House.Tests.Language;

/// <summary>
/// MeCab and the sources of its dictionary, where they are installed. Without them these tests are skipped; <c>./do check</c> installs
/// them and sets KAWARABAN_TEST_MECAB_REQUIRED, and then they fail.
/// </summary>
public sealed class Mecab : IDisposable
{
    public const string Sources = "/usr/share/mecab/dic/ipadic";
    private const string Indexer = "/usr/lib/mecab/mecab-dict-index";
    private const string Debians = "/var/lib/mecab/dic/ipadic-utf8";

    /// <summary>A line as long as MeCab takes; by default it splits lines after 8,192 bytes.</summary>
    private const string LongestLine = "5000000";

    private readonly string folder = Directory.CreateTempSubdirectory("kawaraban-mecab-").FullName;
    private readonly Lazy<string> compiled;

    public Mecab() => compiled = new(CompileInOurOrder);

    public static void Demand() => Assert.SkipWhen(
        !(File.Exists(Path.Combine(Sources, "matrix.def")) && File.Exists(Indexer) && Directory.Exists(Debians)) && Environment.GetEnvironmentVariable("KAWARABAN_TEST_MECAB_REQUIRED") is null,
        "MeCab and its dictionary's sources are not installed: ./do setup installs them");

    /// <summary>What MeCab says with a dictionary that its own tool compiled of the same sources in our order.</summary>
    public byte[] Answer(byte[] text, params string[] options) => Run("mecab", text, ["-d", compiled.Value, "-b", LongestLine, .. options]);

    /// <summary>What MeCab says with the dictionary that Debian compiled when it was installed.</summary>
    public byte[] DebiansAnswer(byte[] text, params string[] options) => Run("mecab", text, ["-d", Debians, "-b", LongestLine, .. options]);

    /// <summary>What MeCab says with that dictionary and a user dictionary of these rows.</summary>
    public byte[] AnswerWith(string rows, byte[] text)
    {
        var (source, made) = (Path.Combine(folder, "user.csv"), Path.Combine(folder, "user.dic"));
        File.WriteAllText(source, rows);
        Run(Indexer, [], ["-d", compiled.Value, "-u", made, "-f", "UTF-8", "-t", "UTF-8", source]);
        return Answer(text, "-u", made);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    /// <summary>The folder's order decides among several files, so all words go into one.</summary>
    private string CompileInOurOrder()
    {
        var source = Directory.CreateDirectory(Path.Combine(folder, "source")).FullName;
        var made = Directory.CreateDirectory(Path.Combine(folder, "made")).FullName;
        File.WriteAllBytes(Path.Combine(source, "words.csv"), [.. SourceOrder.Files(Sources).SelectMany(File.ReadAllBytes)]);
        foreach (var definition in Directory.GetFiles(Sources).Where(file => Path.GetExtension(file) != ".csv"))
        {
            File.Copy(definition, Path.Combine(source, Path.GetFileName(definition)));
        }
        Run(Indexer, [], ["-d", source, "-o", made, "-f", "EUC-JP", "-t", "UTF-8"]);
        File.Copy(Path.Combine(Debians, "dicrc"), Path.Combine(made, "dicrc"));
        return made;
    }

    private static byte[] Run(string program, byte[] input, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true })!;
        process.ErrorDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
        var writing = Task.Run(() =>
        {
            process.StandardInput.BaseStream.Write(input);
            process.StandardInput.Close();
        });
        using var output = new MemoryStream();
        process.StandardOutput.BaseStream.CopyTo(output);
        writing.Wait();
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
        return output.ToArray();
    }
}
