using System.Security.Cryptography;
using System.Text;
using Kawaraban.Newsroom.Intake.Fetching.Hubs;

namespace Kawaraban.Tests.Newsroom.Intake.Fetching.Hubs;

public sealed class WebSubTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 22, 9, 0, 0, TimeSpan.Zero);
    private static readonly WebSubSubscription New = WebSub.Begin(new WebSubOffer("https://hub.example.org/", "https://news.example.org/feed"), Now);
    private static readonly WebSubSubscription Asked = New with { AskedAt = Now };

    [Fact]
    public void The_challenge_is_given_back_for_what_was_asked()
    {
        var reply = WebSub.Verify(Asked, new WebSubQuery("subscribe", Asked.Topic, "abc123", "86400"), Now);
        Assert.Equal((200, "abc123"), (reply.Status, reply.Body));
        Assert.Equal(Now.AddDays(1), reply.Subscription.LeaseUntil);
        Assert.Equal(Now.AddHours(18), reply.Subscription.NextAt);
        Assert.True(reply.Subscription.IsActive(Now.AddHours(23)));
        Assert.False(reply.Subscription.IsActive(Now.AddHours(24)));
    }

    public static TheoryData<string, string?, string?, string?, string?> Unasked => new()
    {
        { "another topic", "subscribe", "https://news.example.org/other", "c", "60" },
        { "no topic", "subscribe", null, "c", "60" },
        { "a topic that begins alike", "subscribe", "https://news.example.org/feed2", "c", "60" },
        { "the other wish", "unsubscribe", "https://news.example.org/feed", "c", null },
        { "no challenge", "subscribe", "https://news.example.org/feed", null, "60" },
        { "an empty challenge", "subscribe", "https://news.example.org/feed", "", "60" },
        { "a challenge without end", "subscribe", "https://news.example.org/feed", new string('c', 5000), "60" },
        { "a lease of nothing", "subscribe", "https://news.example.org/feed", "c", "0" },
        { "a lease before now", "subscribe", "https://news.example.org/feed", "c", "-60" },
        { "a lease of words", "subscribe", "https://news.example.org/feed", "c", "long" },
        { "an unknown mode", "publish", "https://news.example.org/feed", "c", "60" },
        { "no mode", null, "https://news.example.org/feed", "c", "60" },
    };

    [Theory]
    [MemberData(nameof(Unasked))]
    public void Everything_else_is_not_agreed_to(string what, string? mode, string? topic, string? challenge, string? lease)
    {
        var reply = WebSub.Verify(Asked, new WebSubQuery(mode, topic, challenge, lease), Now);
        Assert.True((404, "") == (reply.Status, reply.Body), what);
        Assert.Equal(Asked, reply.Subscription);
    }

    [Fact]
    public void A_question_before_we_asked_or_a_second_time_is_not_agreed_to()
    {
        var query = new WebSubQuery("subscribe", New.Topic, "c", "60");
        Assert.Equal(404, WebSub.Verify(New, query, Now).Status);
        Assert.Equal(404, WebSub.Verify(WebSub.Verify(Asked, query, Now).Subscription, query, Now).Status);
    }

    [Theory]
    [InlineData(null, 10)]
    [InlineData("", 10)]
    [InlineData("172800", 2)]
    [InlineData("99999999999", 30)]
    public void A_lease_is_ours_when_none_is_named_and_at_most_a_month(string? seconds, int days) =>
        Assert.Equal(Now.AddDays(days), WebSub.Verify(Asked, new WebSubQuery("subscribe", Asked.Topic, "c", seconds), Now).Subscription.LeaseUntil);

    [Fact]
    public void A_denial_is_kept_in_the_hub_s_words_and_asked_again_a_day_later()
    {
        var reply = WebSub.Verify(Asked, new WebSubQuery("denied", Asked.Topic, Reason: "not\r\n yours"), Now);
        Assert.Equal((200, ""), (reply.Status, reply.Body));
        Assert.Equal("not yours", reply.Subscription.Denial);
        Assert.Equal(Now.AddDays(1), reply.Subscription.NextAt);
        Assert.False(reply.Subscription.IsActive(Now));
    }

    [Fact]
    public void Leaving_is_verified_too_and_then_nothing_is_left_to_ask()
    {
        var leaving = WebSub.End(Asked, Now) with { AskedAt = Now };
        Assert.Equal(404, WebSub.Verify(leaving, new WebSubQuery("subscribe", leaving.Topic, "c", "60"), Now).Status);
        var reply = WebSub.Verify(leaving, new WebSubQuery("unsubscribe", leaving.Topic, "bye"), Now);
        Assert.Equal((200, "bye", null), (reply.Status, reply.Body, reply.Subscription.NextAt));
    }

    [Theory]
    [InlineData("sha256")]
    [InlineData("sha384")]
    [InlineData("SHA512")]
    public void What_our_secret_signed_is_the_feed(string method)
    {
        var message = WebSub.Receive(Asked, $"{method}={Sign(method, "<rss/>")}", "application/rss+xml", Bytes("<rss/>"));
        var arrival = Assert.IsType<WebSubMessage.News>(message).Arrival;
        Assert.Equal(("application/rss+xml", Asked.Topic), (arrival.ContentType, arrival.Url));
        Assert.Equal(Bytes("<rss/>"), arrival.Bytes.ToArray());
    }

    [Fact]
    public void An_old_signature_only_makes_us_ask_the_feed() =>
        Assert.IsType<WebSubMessage.Hint>(WebSub.Receive(Asked, $"sha1={Sign("sha1", "<rss/>")}", null, Bytes("<rss/>")));

    [Theory]
    [InlineData(null, "no-signature")]
    [InlineData("", "unknown-signature")]
    [InlineData("md5=00", "unknown-signature")]
    [InlineData("sha256=", "wrong-signature")]
    [InlineData("sha256=zz", "wrong-signature")]
    [InlineData("sha1=0000000000000000000000000000000000000000", "wrong-signature")]
    public void What_is_not_signed_rightly_is_answered_and_ignored(string? signature, string code)
    {
        var message = Assert.IsType<WebSubMessage.Ignored>(WebSub.Receive(Asked, signature, null, Bytes("<rss/>")));
        Assert.Equal((200, code), (message.Status, message.Code));
    }

    [Fact]
    public void A_signature_of_other_bytes_is_wrong()
    {
        var signature = $"sha256={Sign("sha256", "<rss/>")}";
        Assert.Equal("wrong-signature", Assert.IsType<WebSubMessage.Ignored>(WebSub.Receive(Asked, signature, null, Bytes("<rss />"))).Code);
        Assert.Equal("wrong-signature", Assert.IsType<WebSubMessage.Ignored>(WebSub.Receive(Asked with { Secret = "other" }, signature, null, Bytes("<rss/>"))).Code);
    }

    [Fact]
    public void A_hub_of_plain_http_gets_no_secret_and_is_only_a_hint()
    {
        var plain = WebSub.Begin(new WebSubOffer("http://hub.example.org/", "http://news.example.org/feed"), Now);
        Assert.Null(plain.Secret);
        Assert.IsType<WebSubMessage.Hint>(WebSub.Receive(plain, null, null, Bytes("<rss/>")));
    }

    [Fact]
    public void What_comes_after_we_left_is_gone() => Assert.Equal(410, WebSub.Receive(WebSub.End(Asked, Now), null, null, default).Status);

    [Fact]
    public void Ids_and_secrets_are_never_twice_the_same()
    {
        var other = WebSub.Begin(new WebSubOffer(New.Hub, New.Topic), Now);
        Assert.NotEqual((New.Id, New.Secret), (other.Id, other.Secret));
        Assert.Equal((32, 64), (New.Id.Length, New.Secret!.Length));
    }

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

    private static string Sign(string method, string body)
    {
        var key = Bytes(Asked.Secret!);
        return Convert.ToHexStringLower(method.ToLowerInvariant() switch
        {
            "sha1" => HMACSHA1.HashData(key, Bytes(body)),
            "sha256" => HMACSHA256.HashData(key, Bytes(body)),
            "sha384" => HMACSHA384.HashData(key, Bytes(body)),
            _ => HMACSHA512.HashData(key, Bytes(body)),
        });
    }
}
