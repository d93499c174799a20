using System.Text;
using System.Text.Json;

namespace Kawaraban.House.Tests.Commands;

/// <summary><c>wire read</c> and <c>media read</c> as another program meets them.</summary>
public sealed class FileCommandTests : IDisposable
{
    private const string Feed = "<rss version='2.0'><channel><title>Harbour wire</title><item><title>雨</title><link>/one</link></item></channel></rss>";
    private readonly string _folder = Directory.CreateTempSubdirectory("kawaraban-files-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task A_feed_is_answered_with_one_line_and_0()
    {
        var (exit, lines) = await AskAsync("wire read --base https://harbour.example/feeds/ " + Written("feed.xml", Feed));

        Assert.Equal(0, exit);
        var item = Json(Assert.Single(lines)).GetProperty("items")[0];
        Assert.Equal(("雨", "https://harbour.example/one"), (item.GetProperty("title").GetString(), item.GetProperty("link").GetString()));
    }

    [Fact]
    public async Task The_charset_of_the_content_type_wins()
    {
        var bytes = Encoding.GetEncoding("iso-8859-1").GetBytes("<?xml version='1.0' encoding='utf-8'?><rss version='2.0'><channel><title>Café</title><item><title>T</title></item></channel></rss>");
        var (_, lines) = await AskAsync(["wire", "read", "--content-type", "text/xml; charset=iso-8859-1", "-"], bytes);

        Assert.Equal("Café", Json(Assert.Single(lines)).GetProperty("source").GetProperty("title").GetString());
    }

    [Fact]
    public async Task A_refused_file_is_answered_too_and_ends_with_3()
    {
        var (exit, lines) = await AskAsync("wire read " + Written("nothing.txt", "nothing of the kind"));

        Assert.Equal(3, exit);
        var answer = Json(Assert.Single(lines));
        Assert.False(answer.GetProperty("ok").GetBoolean());
        Assert.Equal(("not-a-feed", 0), (answer.GetProperty("error").GetProperty("code").GetString(), answer.GetProperty("items").GetArrayLength()));
    }

    [Theory]
    [InlineData("wire read")]
    [InlineData("wire read no-such-file.xml")]
    [InlineData("wire read --upside-down feed.xml")]
    [InlineData("wire")]
    [InlineData("media read")]
    [InlineData("media read no-such-file.jpg")]
    public async Task A_usage_error_ends_with_2(string command) => Assert.Equal(2, (await AskAsync(command)).Exit);

    [Fact]
    public async Task A_batch_answers_every_line_in_order_whatever_the_file()
    {
        var good = JsonSerializer.Serialize(new { file = Written("feed.xml", Feed), @base = "https://harbour.example/", contentType = (string?)null });
        byte[] input =
        [
            .. Line(good), .. Line("""{"file":"no-such-file.xml"}"""), .. Line($$"""{"file":{{JsonSerializer.Serialize(_folder)}}}"""), .. Line("no json"), .. Line(""),
            .. Line("""{"base":"https://harbour.example/"}"""), .. Line("""{"file":""}"""), .. "{\"file\":\""u8, 0xFF, .. Line("\"}"), .. Line($$"""{"file":{{JsonSerializer.Serialize(Sparse("large.xml"))}}}"""), .. Encoding.UTF8.GetBytes(good),
        ];

        var (exit, lines) = await AskAsync(["wire", "read", "--batch"], input);

        Assert.Equal(0, exit);
        Assert.Equal(["", "not-a-feed", "not-a-feed", "malformed", "malformed", "malformed", "not-a-feed", "malformed", "too-large", ""], lines.Select(Code));
        Assert.Equal(lines[0], lines[^1]);
    }

    [Fact]
    public async Task A_batch_answers_before_it_is_told_more()
    {
        using var program = AskedProgram.Start(["wire", "read", "--batch"]);
        var request = JsonSerializer.Serialize(new { file = Written("feed.xml", Feed) });
        for (var asked = 0; asked < 2; asked++)
        {
            await program.StandardInput.WriteLineAsync(request);
            await program.StandardInput.FlushAsync(TestContext.Current.CancellationToken);
            Assert.True(Json((await program.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken))!).GetProperty("ok").GetBoolean());
        }
        program.StandardInput.Close();
        await program.WaitForExitAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task A_picture_is_answered_to_the_letter_of_the_contract()
    {
        var file = Path.Combine(_folder, "picture.png");
        await File.WriteAllBytesAsync(file, [0x89, .. "PNG\r\n"u8, 0x1A, 0x0A, 0, 0, 0, 13, .. "IHDR"u8, 0, 0, 1, 64, 0, 0, 0, 200, 8, 2, 0, 0, 0, 0, 0, 0, 0], TestContext.Current.CancellationToken);
        var (exit, lines) = await AskAsync("media read " + file);

        Assert.Equal(0, exit);
        Assert.Equal("""{"ok":true,"format":"png","width":320,"height":200,"frames":1,"orientation":1,"iptc":{"headline":null,"caption":null,"byline":null,"credit":null,"copyright":null,"instructions":null,"city":null,"country":null,"keywords":[],"created":null},"error":null}""", Assert.Single(lines));
    }

    private static byte[] Line(string line) => Encoding.UTF8.GetBytes(line + "\n");

    private static JsonElement Json(string line) => JsonDocument.Parse(line).RootElement;

    private static string Code(string line) => Json(line).GetProperty("error") is { ValueKind: JsonValueKind.Object } error ? error.GetProperty("code").GetString()! : "";

    private static Task<(int Exit, string[] Lines)> AskAsync(string command) => AskAsync(command.Split(' '), []);

    private static Task<(int Exit, string[] Lines)> AskAsync(string[] arguments, byte[] input) => AskedProgram.AskAsync(arguments, input);

    private string Written(string name, string text)
    {
        var file = Path.Combine(_folder, name);
        File.WriteAllText(file, text);
        return file;
    }

    /// <summary>More bytes than are read, none of which is on the disk.</summary>
    private string Sparse(string name)
    {
        var file = Path.Combine(_folder, name);
        using var stream = File.Create(file);
        stream.SetLength(1L << 31);
        return file;
    }
}
